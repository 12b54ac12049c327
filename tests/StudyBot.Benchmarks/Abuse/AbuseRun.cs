using Microsoft.Extensions.DependencyInjection;

namespace StudyBot.Benchmarks;

/// <summary>What students of Teams wait for while somebody abuses the program, beside what they wait for in peace.</summary>
internal static class AbuseRun
{
    private const int Students = 20;
    private const int Rounds = 5;
    private const int SlowConnections = 5000;
    private const int FloodPerSecond = 1000;

    // Ten turns a second of each: busy, and far from what the machine can do.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(5);

    /// <param name="kinds">Which to run: heads, bodies, flood; none for all.</param>
    public static async Task RunAsync(string[] kinds)
    {
        await using var hosts = await TeamsHosts.StartAsync(new Connector());
        using var course = BenchCourse.Shipped();
        await using var app = await BenchServer.StartAsync(course, TeamsHosts.Settings, services => services.AddSingleton(hosts.Http()));
        var token = hosts.Token();
        List<TeamsStudent> students = [.. Enumerable.Range(0, Students).Select(student =>
            new TeamsStudent(token, FormattableString.Invariant($"studious-{student:D2}"), StudentWords.All, turn => StudentWords.At(student, turn), pause: Pause))];
        await StudyAsync(WarmUp);

        Console.WriteLine(FormattableString.Invariant($"{"20 students, ms a turn",-26} {"p50",7} {"p99",7} {"p50",9} {"p99",7} {"p99 over p99",14}"));
        Console.WriteLine(FormattableString.Invariant($"{"",-26} {"in peace",15} {"abused",17} {"median",8} {"spread",13}"));
        await CompareAsync("heads", FormattableString.Invariant($"{SlowConnections} slow heads"), () => SlowCallers.StartAsync(app.Port(), SlowCallers.Head, SlowConnections));
        await CompareAsync("bodies", FormattableString.Invariant($"{SlowConnections} slow bodies"), () => SlowCallers.StartAsync(app.Port(), SlowCallers.Refused, SlowConnections));
        await CompareAsync("flood", FormattableString.Invariant($"{FloodPerSecond} messages/s of one"), () => Task.FromResult<IAbuse>(new Flood(app.Port(), new TeamsPost(token, "flood", "what is MFA?", expectsReplies: true), FloodPerSecond)));
        await app.StopAsync();

        async Task<Percentiles> StudyAsync(TimeSpan span)
        {
            GC.Collect();
            var figures = new LoadFigures();
            await Task.WhenAll(students.Select(student => student.StudyAsync(app.Port(), span, figures)));
            return figures.Times;
        }

        async Task CompareAsync(string kind, string name, Func<Task<IAbuse>> abuse)
        {
            if (kinds is not [] && !kinds.Contains(kind, StringComparer.Ordinal))
                return;

            List<(Percentiles Peace, Percentiles Abused)> rounds = [];
            var told = "";
            for (var round = 0; round < Rounds; round++)
            {
                var peace = await StudyAsync(Span);
                await using (var abused = await abuse())
                {
                    rounds.Add((peace, await StudyAsync(Span)));
                    told = abused.ToString();
                }

                // Until its last connection is gone.
                await Task.Delay(Recovery);
            }

            var ratios = rounds.Select(round => round.Abused.At(.99) / round.Peace.At(.99)).Order().ToList();
            Console.WriteLine(
                FormattableString.Invariant($"{name,-26} {Median(round => round.Peace, .5),7:0.0} {Median(round => round.Peace, .99),7:0.0} {Median(round => round.Abused, .5),9:0.0} {Median(round => round.Abused, .99),7:0.0} ")
                + FormattableString.Invariant($"{ratios[Rounds / 2],8:0.00} {$"{ratios[0]:0.00}-{ratios[^1]:0.00}",13}  {told}"));

            double Median(Func<(Percentiles Peace, Percentiles Abused), Percentiles> times, double share) =>
                rounds.Select(round => times(round).At(share)).Order().ElementAt(Rounds / 2);
        }
    }
}
