using Microsoft.Extensions.DependencyInjection;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A talk whose replies have arrived so far: the next goes out as it was stored, without a look at the outbox.</summary>
public sealed class DeliveryUnderWayTests
{
    [Fact]
    public async Task Replies_go_out_in_their_order_without_a_look_at_the_outbox()
    {
        await using var bot = await StartTalkAsync();
        var (looks, reads) = (bot.Store.LookCount, bot.Store.ReadCount);

        for (var i = 0; i < 20; i++)
            await bot.SayAsync($"reply {i}");
        await bot.UntilDeliveredAsync();

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"reply {i}"), bot.TakenTexts());
        Assert.Equal((looks, reads), (bot.Store.LookCount, bot.Store.ReadCount));
    }

    [Fact]
    public async Task More_replies_than_are_held_arrive_in_their_order()
    {
        await using var bot = await StartTalkAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(429));

        for (var i = 0; i < 100; i++)
            await bot.SayAsync($"reply {i}");
        await bot.UntilDeliveredAsync();

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"reply {i}"), bot.TakenTexts());
    }

    [Fact]
    public async Task What_a_channel_cannot_take_now_is_not_overtaken()
    {
        await using var bot = await StartTalkAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(429));

        await bot.SayAsync("one");
        await bot.SayAsync("two");
        await bot.UntilDeliveredAsync();
        await bot.SayAsync("three");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["one", "two", "three"], bot.TakenTexts());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_may_not_have_arrived_is_shown_before_the_reply_to_the_next_message(bool isRestarted)
    {
        await using var bot = await StartTalkAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(503));
        await bot.AskAsync("Who patches?");
        await bot.UntilAsync(() => bot.Store.Undelivered is [{ MayHaveArrived: true }] && !bot.Time.HasCallUnderWay);
        if (isRestarted)
            await bot.RestartAsync();

        await bot.SayAsync("You can ask for a hint.", dialog: SimulatedWire.OpenQuestion());
        await bot.SayAsync("Here is one.", dialog: SimulatedWire.OpenQuestion());
        await bot.UntilDeliveredAsync();

        Assert.Equal(["Who patches?", "You can ask for a hint.", "Here is one."], bot.TakenTexts());
    }

    [Fact]
    public async Task After_a_turn_whose_replies_were_in_the_answer_the_outbox_is_looked_at()
    {
        await using var bot = await StartTalkAsync();

        await bot.AnswerAtOnceAsync("in the answer");
        await bot.SayAsync("one");
        await bot.UntilDeliveredAsync();
        await bot.SayAsync("two");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["one", "two"], bot.TakenTexts());
    }

    [Fact]
    public async Task What_a_forgotten_student_took_along_is_not_posted_although_it_was_held()
    {
        await using var bot = await StartTalkAsync();
        var answered = new TaskCompletionSource();
        bot.Connector.Moods.Enqueue(async context =>
        {
            await answered.Task;
            await Moods.Answer(201, "{}")(context);
        });
        await bot.SayAsync("one");
        await bot.SayAsync("two");
        await bot.SayAsync("three");
        var (conversation, second, _, _) = bot.Store.Undelivered[1];
        await bot.Store.RemoveFromOutboxAsync(conversation, second, TestContext.Current.CancellationToken);

        bot.Wire.Services.GetRequiredService<OutboxDelivery>().LetGo();
        answered.SetResult();
        await bot.UntilDeliveredAsync();

        Assert.Equal(["three"], bot.TakenTexts());
    }

    private static async Task<SimulatedWire> StartTalkAsync()
    {
        var bot = await SimulatedWire.StartAsync();
        await bot.SayAsync("Welcome");
        await bot.UntilDeliveredAsync();

        // It has been looked at once more since.
        await bot.PassAsync(TimeSpan.FromSeconds(5));
        bot.TakenTexts();
        return bot;
    }
}
