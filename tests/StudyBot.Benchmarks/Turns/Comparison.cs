using System.Diagnostics;

namespace StudyBot.Benchmarks;

/// <summary>A way to answer 64 students, in turns with the bare server: what one is slowed down by, the other is as well.</summary>
/// <param name="replyBytes">How many bytes the replies to so many turns have, when they are not in the answers.</param>
/// <param name="settle">Waits for what is still under way when the students have said their last.</param>
internal sealed class Comparison(
    string name, int port, IReadOnlyList<TeamsStudent> students, IReadOnlyList<TeamsStudent> bareStudents, Func<long>? replyBytes = null, Func<Task>? settle = null)
{
    private readonly List<(LoadFigures Bare, LoadFigures Own)> rounds = [];

    // Of a turn, as it was in the last round: the bare server then answers as many.
    private double answerBytes;

    public string Name => name;

    /// <summary>How many turns there were, with those before the rounds.</summary>
    public int Turns { get; private set; }

    public async Task WarmUpAsync(BareServer bare, BareMessage example, TimeSpan span, TimeSpan bareSpan)
    {
        await LoadOwnAsync(span);
        await LoadBareAsync(bare, example, bareSpan);
    }

    public async Task RunRoundAsync(BareServer bare, BareMessage example, TimeSpan span) =>
        rounds.Add((await LoadBareAsync(bare, example, span), await LoadOwnAsync(span)));

    public override string ToString()
    {
        var ratios = rounds.Select(round => round.Own.PerSecond / round.Bare.PerSecond).Order().ToList();
        var spread = FormattableString.Invariant($"{ratios[0]:0.00}-{ratios[^1]:0.00}");
        return FormattableString.Invariant($"{name,-12} {Median(round => round.Own.RequestBytes),6:0} {answerBytes,6:0} {Median(round => round.Bare.AnswerBytes),6:0} ")
            + FormattableString.Invariant($"{Median(round => round.Bare.PerSecond),8:0} {Median(round => round.Own.PerSecond),8:0} {Median(ratios),8:0.00} {spread,13} ")
            + FormattableString.Invariant($"{Median(round => round.Bare.ProcessorMicroseconds),8:0} {Median(round => round.Own.ProcessorMicroseconds),8:0} ")
            + FormattableString.Invariant($"{Median(round => round.Own.Processor / round.Own.Elapsed),6:0.0} {Median(round => round.Own.Times.At(.5)),7:0.0} {Median(round => round.Own.Times.At(.99)),7:0.0}");
    }

    private Task<LoadFigures> LoadBareAsync(BareServer bare, BareMessage example, TimeSpan span)
    {
        bare.AnswerBytes(example, (int)answerBytes);
        return LoadAsync(bareStudents, bare.Port, span, settle: null);
    }

    private async Task<LoadFigures> LoadOwnAsync(TimeSpan span)
    {
        var before = replyBytes?.Invoke() ?? 0;
        var own = await LoadAsync(students, port, span, settle);
        answerBytes = replyBytes is null ? own.AnswerBytes : (double)(replyBytes() - before) / own.Turns;
        Turns += own.Turns;
        return own;
    }

    private static async Task<LoadFigures> LoadAsync(IReadOnlyList<TeamsStudent> students, int port, TimeSpan span, Func<Task>? settle)
    {
        // Nobody pays for the garbage of the one before.
        GC.Collect();
        var figures = new LoadFigures();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(students.Select(student => student.StudyAsync(port, span, figures)));
        if (settle is not null)
            await settle();
        figures.Elapsed = Stopwatch.GetElapsedTime(began);
        process.Refresh();
        figures.Processor = process.TotalProcessorTime - processor;
        return figures;
    }

    private double Median(Func<(LoadFigures Bare, LoadFigures Own), double> figure) => Median([.. rounds.Select(figure).Order()]);

    private static double Median(List<double> ordered) => ordered[ordered.Count / 2];
}
