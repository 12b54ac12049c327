using System.Diagnostics;
using System.Globalization;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class KilledProcessTests
{
    private const int Kills = 6;

    [Fact]
    public async Task What_a_killed_process_acknowledged_is_there_exactly_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new StoreFolder();
        var random = new Random(20261123);
        List<(int Conversation, long Turn)> acknowledged = [];

        for (var i = 0; i < Kills; i++)
            acknowledged.AddRange(await CommitUntilKilledAsync(folder.Folder, random.Next(1, 2_000), cancellation));

        using var store = folder.Open();
        Assert.Equal(acknowledged.Distinct(), acknowledged);
        foreach (var conversation in acknowledged.GroupBy(turn => turn.Conversation, turn => turn.Turn))
        {
            var key = CommittingProcess.Conversation(conversation.Key);
            var activities = await store.ReadActivitiesAsync(key, 0, int.MaxValue, cancellation);
            var turns = activities.Count / 2;
            Assert.InRange(turns, conversation.Max() + 1, int.MaxValue);

            // What was on disk and not yet acknowledged when the process died may be there, whole and once.
            var expected = Enumerable.Range(0, turns).SelectMany(turn => CommittingProcess.Turn(conversation.Key, turn).Activities);
            Assert.Equal(expected, activities.Select(activity => activity.Json));
            Assert.Equal(Enumerable.Range(1, 2 * turns).Select(i => (long)i), activities.Select(activity => activity.Sequence));

            var student = CommittingProcess.Turn(conversation.Key, 0).Student;
            Assert.Equal(turns, (await store.FindLastAnswersAsync(student, "course", cancellation)).Count);
            foreach (var turn in conversation)
                Assert.Equal(2, (await store.FindTurnAsync(key, $"in-{turn}", cancellation))?.Activities.Count);
        }
    }

    // The process ends by SIGKILL, in the middle of whatever it was doing.
    private static async Task<List<(int Conversation, long Turn)>> CommitUntilKilledAsync(string folder, int after, CancellationToken cancellation)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", typeof(CommittingProcess).Assembly.Location, CommittingProcess.Argument, folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        List<(int, long)> acknowledged = [];
        try
        {
            while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                // A line that the kill cut short was never printed.
                if (!line.EndsWith('.'))
                    break;
                var numbers = line[..^1].Split(' ');
                acknowledged.Add((int.Parse(numbers[0], CultureInfo.InvariantCulture), long.Parse(numbers[1], CultureInfo.InvariantCulture)));
                if (acknowledged.Count == after)
                    process.Kill();
            }
        }
        finally
        {
            process.Kill();
        }

        await process.WaitForExitAsync(cancellation);
        Assert.InRange(acknowledged.Count, after, int.MaxValue);
        return acknowledged;
    }
}
