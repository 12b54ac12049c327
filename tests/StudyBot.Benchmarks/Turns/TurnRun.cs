using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;

namespace StudyBot.Benchmarks;

/// <summary>Turns of 64 students in Teams, held against bare Kestrel in the same run: the protocol alone, a whole turn, one of a quiz, and one whose replies go to the channel.</summary>
internal static class TurnRun
{
    private const int Students = 64;
    private const int Rounds = 7;
    private const string FixedReply = "thanks";

    // Until what runs often has been compiled for speed, of which a whole turn has much.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="kinds">Which to run, by the first word of each; none for all.</param>
    public static async Task RunAsync(string[] kinds)
    {
        var connector = new Connector();
        await using var hosts = await TeamsHosts.StartAsync(connector);
        await using var bare = await BareServer.StartAsync();
        using var course = BenchCourse.Shipped();
        using var unkept = BenchCourse.Shipped();
        await using var whole = await StartAsync(course, services => services.AddSingleton(hosts.Http()));
        await using var protocol = await StartAsync(unkept, services => services.AddSingleton(hosts.Http()).AddSingleton<ITurnStore>(new ForgetfulStore()));
        var token = hosts.Token();

        Comparison[] all =
        [
            new("protocol", protocol.Port(), Enroll(token, "protocol", null, (_, _) => FixedReply), Enroll(token, "protocol", null, (_, _) => FixedReply)),
            new("whole turn", whole.Port(), Enroll(token, "whole", null, StudentWords.At), Enroll(token, "whole", null, StudentWords.At)),
            new("quiz turn", whole.Port(), Enroll(token, "quiz", null, StudentWords.InQuiz), Enroll(token, "quiz", null, StudentWords.InQuiz)),
            new("connector", whole.Port(), Enroll(token, "connector", connector, StudentWords.At), Enroll(token, "connector", null, StudentWords.At),
                () => connector.Bytes, () => SettleAsync(whole)),
        ];
        var comparisons = Array.FindAll(all, comparison => kinds is [] || kinds.Contains(comparison.Name.Split(' ')[0], StringComparer.Ordinal));
        var example = JsonSerializer.Deserialize(new TeamsPost(token, "whole-00", FixedReply, expectsReplies: true).Body, BareJson.Default.BareMessage)!;
        foreach (var comparison in comparisons)
            await comparison.WarmUpAsync(bare, example, WarmUp, Span);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var comparison in comparisons)
                await comparison.RunRoundAsync(bare, example, Span);
        }

        Console.WriteLine("64 students   bytes  bytes  bytes  turns a second           ratio of them  us of CPU a turn  cores   ms a turn");
        Console.WriteLine("                 in    out   bare     bare     ours   median        spread     bare     ours   busy     p50     p99");
        foreach (var comparison in comparisons)
            Console.WriteLine(comparison);

        await protocol.StopAsync();
        await whole.StopAsync();
        var (turns, left) = ReadStored(course);
        Console.WriteLine(FormattableString.Invariant($"Whole turns: {comparisons.Where(comparison => comparison.Name != "protocol").Sum(comparison => comparison.Turns)} answered, {turns} stored; {connector.Taken} replies arrived at the connector, {left} have not."));
    }

    private static (long Turns, long Left) ReadStored(BenchCourse course)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(course.Data, "studybot.db")};Mode=ReadOnly;Pooling=False");
        database.Open();
        using var count = database.CreateCommand();
        count.CommandText = "SELECT (SELECT count(*) FROM turn), (SELECT count(*) FROM outbox)";
        using var row = count.ExecuteReader();
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }

    private static List<TeamsStudent> Enroll(string token, string talk, Connector? connector, Func<int, int, string> say) =>
        [.. Enumerable.Range(0, Students).Select(student => new TeamsStudent(
            token, FormattableString.Invariant($"{talk}-{student:D2}"), StudentWords.All.Append(FixedReply), turn => say(student, turn), connector))];

    // Students here type as fast as they are answered.
    private static Task<WebApplication> StartAsync(BenchCourse course, Action<IServiceCollection> also) =>
        BenchServer.StartAsync(course, [.. TeamsHosts.Settings, new("Channels:ActivitiesPerSecond", "1000000")], also);

    // The last replies are still on their way to the channel when the last student has been answered.
    private static async Task SettleAsync(WebApplication app)
    {
        using var patience = new CancellationTokenSource(Patience);
        var store = app.Services.GetRequiredService<ITurnStore>();
        while (await store.ReadOutboxAsync(1, patience.Token) is not [])
            await Task.Delay(2, patience.Token);
    }
}
