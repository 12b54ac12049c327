using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;

namespace StudyBot.Benchmarks;

/// <summary>Turns of 64 students in Teams, held against bare Kestrel in the same run: the protocol alone, a whole turn, a whole turn whose replies go to the channel.</summary>
internal static class TurnRun
{
    private const int Students = 64;
    private const int Rounds = 7;
    private const string FixedReply = "thanks";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task RunAsync()
    {
        var connector = new Connector();
        await using var hosts = await TeamsHosts.StartAsync(connector);
        await using var bare = await BareServer.StartAsync();
        using var course = BenchCourse.Shipped();
        using var unkept = BenchCourse.Shipped();
        await using var whole = await StartAsync(course, services => services.AddSingleton(hosts.Http()));
        await using var protocol = await StartAsync(unkept, services => services.AddSingleton(hosts.Http()).AddSingleton<ITurnStore>(new ForgetfulStore()));
        var token = hosts.Token();

        Comparison[] comparisons =
        [
            new("protocol", PortOf(protocol), Enroll(token, "protocol", null, (_, _) => FixedReply), Enroll(token, "protocol", null, (_, _) => FixedReply)),
            new("whole turn", PortOf(whole), Enroll(token, "whole", null, StudentWords.At), Enroll(token, "whole", null, StudentWords.At)),
            new("connector", PortOf(whole), Enroll(token, "connector", connector, StudentWords.At), Enroll(token, "connector", null, StudentWords.At),
                () => connector.Bytes, () => SettleAsync(whole)),
        ];
        var example = JsonSerializer.Deserialize(new TeamsPost(token, "whole-00", FixedReply, expectsReplies: true).Body, BareJson.Default.BareMessage)!;
        foreach (var comparison in comparisons)
            await comparison.WarmUpAsync(bare, example, WarmUp);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var comparison in comparisons)
                await comparison.RunRoundAsync(bare, example, Span);
        }

        Console.WriteLine("             bytes         bytes  turns/s           median         us of CPU a turn   cores   ms      ms");
        Console.WriteLine("             in     out   bare's     bare     ours  ratio  spread        bare     ours     busy    p50     p99");
        foreach (var comparison in comparisons)
            Console.WriteLine(comparison);
        Console.WriteLine(FormattableString.Invariant($"{connector.Taken} replies arrived at the connector"));
        await whole.StopAsync();
        await protocol.StopAsync();
    }

    private static List<TeamsStudent> Enroll(string token, string talk, Connector? connector, Func<int, int, string> say) =>
        [.. Enumerable.Range(0, Students).Select(student => new TeamsStudent(
            token, FormattableString.Invariant($"{talk}-{student:D2}"), StudentWords.All.Append(FixedReply), turn => say(student, turn), connector))];

    private static async Task<WebApplication> StartAsync(BenchCourse course, Action<IServiceCollection> also)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), .. TeamsHosts.Settings])
            .Build();
        var app = StudyServer.Build(new Settings(AppContext.BaseDirectory, configuration, course.Knowledge, course.Data), builder => also(builder.Services));
        await app.StartAsync();
        return app;
    }

    private static int PortOf(WebApplication app) => new Uri(app.Urls.First()).Port;

    // The last replies are still on their way to the channel when the last student has been answered.
    private static async Task SettleAsync(WebApplication app)
    {
        using var patience = new CancellationTokenSource(Patience);
        var store = app.Services.GetRequiredService<ITurnStore>();
        while (await store.ReadOutboxAsync(1, patience.Token) is not [])
            await Task.Delay(2, patience.Token);
    }
}
