using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A connector that speaks HTTP/2 takes the replies of many conversations over one connection.</summary>
public sealed class SharedConnectionTests
{
    private const int Conversations = 20;

    [Fact]
    public async Task When_it_is_lost_under_many_calls_no_question_is_posted_a_second_time()
    {
        await using var bot = await SimulatedWire.StartAsync();
        await bot.SayAsync("Welcome");
        await bot.UntilDeliveredAsync();
        var calls = 0;
        bot.Connector.LastingMood = async context =>
        {
            if (Interlocked.Increment(ref calls) == Conversations)
                await Moods.LoseConnection(context);
            else
                await bot.Connector.HangAsync(context);
        };

        for (var i = 0; i < Conversations; i++)
            await bot.AskAsync("Who patches?", $"a:{i}");
        await bot.UntilAsync(() => calls == Conversations && !bot.Time.HasCallUnderWay);
        var connections = ConnectionsOf(bot);
        bot.Connector.LastingMood = null;
        await bot.PassAsync(TimeSpan.FromMinutes(3));
        await bot.SayAsync("Anything else?");
        await bot.UntilAsync(() => bot.Store.Undelivered.Count == Conversations);

        Assert.Equal(1, connections);
        Assert.All(bot.Store.Undelivered, delivery => Assert.True(delivery.MayHaveArrived));
        Assert.Equal(["Welcome", "Anything else?"], bot.TakenTexts());
        Assert.Equal(1 + Conversations + 1, bot.Connector.Made.Count);
    }

    [Fact]
    public async Task One_that_has_gone_dead_is_given_up_and_what_may_be_said_twice_goes_over_another()
    {
        await using var bot = await SimulatedWire.StartAsync();
        await bot.SayAsync("one");
        await bot.UntilDeliveredAsync();

        await bot.Azure.SilenceAsync();
        await bot.SayAsync("two");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["one", "two"], bot.TakenTexts());
        Assert.Equal(2, ConnectionsOf(bot));
    }

    private static int ConnectionsOf(SimulatedWire bot) =>
        bot.Azure.Connections.Count(connection => connection.StartsWith("smba", StringComparison.Ordinal));
}
