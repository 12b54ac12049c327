namespace StudyBot.Benchmarks;

/// <summary>What came of a load: how many turns, in which time, at what cost.</summary>
internal sealed class LoadFigures
{
    private readonly Lock gate = new();
    private long sentBytes;
    private long answeredBytes;

    public Percentiles Times { get; } = new();

    public int Turns { get; private set; }

    public TimeSpan Elapsed { get; set; }

    /// <summary>Of this process: the server, the students, and whoever stands in for the channel.</summary>
    public TimeSpan Processor { get; set; }

    public double PerSecond => Turns / Elapsed.TotalSeconds;

    public double ProcessorMicroseconds => Processor.TotalMicroseconds / Turns;

    public double RequestBytes => (double)sentBytes / Turns;

    public double AnswerBytes => (double)answeredBytes / Turns;

    public void Add(TimeSpan time, int sent, int answered)
    {
        lock (gate)
        {
            Times.Add(time);
            Turns++;
            sentBytes += sent;
            answeredBytes += answered;
        }
    }
}
