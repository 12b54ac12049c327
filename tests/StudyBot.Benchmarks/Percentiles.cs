namespace StudyBot.Benchmarks;

/// <summary>How long something took, many times.</summary>
internal sealed class Percentiles
{
    private readonly List<double> milliseconds = [];

    public void Add(TimeSpan time) => milliseconds.Add(time.TotalMilliseconds);

    public override string ToString() => FormattableString.Invariant($"{At(.5),9:0.0} {At(.99),9:0.0} {At(1),9:0.0} {milliseconds.Count,7}");

    // The smallest time that so large a share of all is no longer than.
    public double At(double share) => milliseconds.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * milliseconds.Count) - 1));
}
