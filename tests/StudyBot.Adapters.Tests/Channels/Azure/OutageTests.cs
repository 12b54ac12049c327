using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The connector is down for an hour, in simulated time. Alone: the memory that is measured is that of the whole process.</summary>
[CollectionDefinition(nameof(OutageTests), DisableParallelization = true)]
[Collection(nameof(OutageTests))]
public sealed class OutageTests
{
    private const int Conversations = 400;

    [Fact]
    public async Task When_nobody_listens_for_an_hour_nothing_is_lost_or_doubled_and_memory_is_bounded()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Azure.IsConnectorDown = true;
        for (var i = 0; i < Conversations; i++)
        {
            await bot.SayAsync("one", $"a:{i}");
            await bot.AskAsync("two", $"a:{i}");
        }

        await bot.PassAsync(TimeSpan.FromMinutes(5));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await bot.PassAsync(TimeSpan.FromMinutes(25));
        await bot.RestartAsync();
        await bot.PassAsync(TimeSpan.FromMinutes(30));
        var after = GC.GetTotalMemory(forceFullCollection: true);
        var knocks = bot.Azure.Connections.Count(connection => connection.StartsWith("smba", StringComparison.Ordinal));
        bot.Azure.IsConnectorDown = false;
        await bot.UntilDeliveredAsync();

        AssertOnceEachInOrder(bot, "one", "two");
        Assert.Equal(2 * Conversations, bot.Connector.Made.Count);
        Assert.InRange(knocks, 1, 350);
        Assert.InRange(after - before, long.MinValue, 4 * 1024 * 1024);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    public async Task When_a_gateway_fails_for_an_hour_the_students_next_message_brings_what_is_missing(int status)
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.LastingMood = Moods.Answer(status);
        for (var i = 0; i < Conversations; i++)
            await bot.AskAsync("one", $"a:{i}");

        await bot.PassAsync(TimeSpan.FromHours(1));
        var calls = bot.Connector.Made.Count;
        bot.Connector.LastingMood = null;
        for (var i = 0; i < Conversations; i++)
            await bot.SayAsync("two", $"a:{i}", SimulatedWire.OpenQuestion());
        await bot.UntilDeliveredAsync();

        AssertOnceEachInOrder(bot, "one", "two");
        Assert.InRange(calls, 1, 64 + (2 * 60) + 5);
    }

    private static void AssertOnceEachInOrder(SimulatedWire bot, params string[] texts)
    {
        Dictionary<string, List<string?>> taken = [];
        while (bot.Connector.TryTake(out var call))
        {
            var conversation = call!.Path.Split('/')[4];
            taken.TryAdd(conversation, []);
            taken[conversation].Add(call.Text);
        }

        Assert.Equal(Conversations, taken.Count);
        Assert.All(taken.Values, said => Assert.Equal(texts, said));
    }
}
