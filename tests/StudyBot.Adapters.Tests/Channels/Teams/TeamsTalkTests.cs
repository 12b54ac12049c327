using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class TeamsTalkTests
{
    [Theory]
    [InlineData("personal", null, "Personal")]
    [InlineData("groupChat", null, "Group")]
    [InlineData("groupchat", true, "Group")]
    [InlineData("channel", true, "Channel")]
    [InlineData(null, true, "Group")]
    [InlineData(null, null, "Personal")]
    [InlineData("meeting", null, "Personal")]
    public void A_talk_is_personal_or_in_a_group_or_in_a_channel(string? type, bool? isGroup, string scope)
    {
        var activity = new Activity { Conversation = new ConversationAccount { ConversationType = type, IsGroup = isGroup } };

        Assert.Equal(scope, TeamsTalk.ScopeOf(activity).ToString());
    }

    [Theory]
    [InlineData("install")]
    [InlineData("install install")]
    [InlineData("install person")]
    [InlineData("person install")]
    [InlineData("bot install person bot")]
    [InlineData("both both install")]
    [InlineData("bot")]
    [InlineData("upgrade install remove upgrade person")]
    public async Task A_student_is_greeted_once_whatever_comes_in_whatever_order(string events)
    {
        await using var bot = await TeamsHost.StartAsync();

        foreach (var (i, name) in events.Split(' ').Index())
            await bot.TellAsync(Event(name, $"e-{i}", "personal"));

        Assert.Contains(SmallCourse.Title, (string?)Assert.Single(await bot.ToldAsync())["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task A_group_is_greeted_once_and_not_again_for_those_who_come_later(string type)
    {
        await using var bot = await TeamsHost.StartAsync();

        foreach (var (i, name) in "person install bot person install both upgrade person".Split(' ').Index())
            await bot.TellAsync(Event(name, $"e-{i}", type));

        Assert.Single(await bot.ToldAsync());
        Assert.Empty(await bot.ToldAsync("a:talk", "29:student"));
    }

    [Theory]
    [InlineData("upgrade")]
    [InlineData("remove")]
    [InlineData("remove-upgrade")]
    public async Task A_new_version_and_a_removal_greet_nobody(string name)
    {
        await using var bot = await TeamsHost.StartAsync();

        await bot.TellAsync(Event(name, "e-1", "personal"));

        Assert.Empty(await bot.ToldAsync());
    }

    [Fact]
    public async Task Who_has_spoken_first_is_not_greeted_any_more()
    {
        await using var bot = await TeamsHost.StartAsync();

        await bot.TellAsync(TeamsActivity.Message("topics", "m-1"));
        await bot.TellAsync(Event("install", "e-1", "personal"));

        Assert.Single(await bot.ToldAsync());
    }

    [Theory]
    [InlineData(" HI ", "Ask me anything")]
    [InlineData("<at>StudyBot</at>&nbsp;hELLo\n", "Ask me anything")]
    [InlineData("hELp", "Here is what I understand")]
    [InlineData("<at>StudyBot</at>\u00a0HELP!\n", "Here is what I understand")]
    public async Task Hi_hello_and_help_are_answered_in_any_case_and_with_a_mention(string text, string said)
    {
        await using var bot = await TeamsHost.StartAsync();

        await bot.TellAsync(Mentioning(TeamsActivity.Message(text)));

        Assert.Contains(said, (string?)Assert.Single(await bot.ToldAsync())["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("nobody-knows-this")]
    public async Task What_is_no_word_of_a_student_is_taken_and_nothing_is_stored(string type)
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        await bot.TellAsync(TeamsActivity.Message("quiz", "m-1"));
        var before = (await bot.ToldAsync()).Count;

        await bot.TellAsync(TeamsActivity.Message("A", "m-1").With("type", type).With("name", "application/vnd.microsoft.meetingStart"));
        await bot.TellAsync(TeamsActivity.Message("A", "m-2").With("type", type).With("channelData", new JsonObject { ["eventType"] = "editMessage", ["tenant"] = new JsonObject { ["id"] = AzureStandIn.Tenant } }));

        Assert.Equal(before, (await bot.ToldAsync()).Count);
        Assert.Empty(bot.Records);
    }

    [Fact]
    public async Task An_edited_answer_never_scores_twice()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        await bot.TellAsync(TeamsActivity.Message("quiz", "m-1"));

        await bot.TellAsync(TeamsActivity.Message("A", "m-2"));
        await bot.TellAsync(TeamsActivity.Message("B", "m-2").With("type", "messageUpdate"));
        await bot.TellAsync(TeamsActivity.Message("B", "m-2"));

        Assert.Single(bot.Records);
    }

    [Fact]
    public async Task In_a_channel_everybody_has_a_dialog_of_their_own_and_is_answered_in_the_thread()
    {
        const string Thread = "19:x@thread.tacv2;messageid=17";
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());

        await bot.TellAsync(InThread("topics", "m-1", "29:one"));
        var call = await bot.TakeAsync();

        Assert.Equal("/emea/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities/m-1", call.Path);
        Assert.NotEmpty(await bot.ToldAsync(Thread, "29:one"));
        Assert.Empty(await bot.ToldAsync(Thread, "29:two"));

        static JsonObject InThread(string text, string id, string student) => Mentioning(TeamsActivity.Message($"<at>StudyBot</at> {text}", id, Thread))
            .With("from", new JsonObject { ["id"] = student })
            .With("conversation", new JsonObject { ["id"] = Thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = AzureStandIn.Tenant });
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("nobody-knows-this")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented(string? name)
    {
        await using var bot = await TeamsHost.StartAsync();

        using var answer = await bot.PostAsync(TeamsActivity.Message("").With("type", "invoke").With("name", name));

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
    }

    private static JsonObject Mentioning(JsonObject message) => message.With("entities", new JsonArray(new JsonObject
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = TeamsHost.BotId, ["name"] = "StudyBot" },
        ["text"] = "<at>StudyBot</at>",
    }));

    private static JsonObject Event(string name, string id, string conversationType)
    {
        var activity = TeamsActivity.Message("", id);
        activity.Remove("text");
        activity["conversation"]!["conversationType"] = conversationType;
        return name switch
        {
            "install" => Installation("add"),
            "upgrade" => Installation("add-upgrade"),
            "remove" or "remove-upgrade" => Installation(name),
            "bot" => Added(TeamsHost.BotId),
            "person" => Added("29:student"),
            _ => Added(TeamsHost.BotId, "29:student"),
        };

        JsonObject Installation(string action) => activity.With("type", "installationUpdate").With("action", action);

        JsonObject Added(params string[] members) => activity.With("type", "conversationUpdate")
            .With("membersAdded", new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]));
    }
}
