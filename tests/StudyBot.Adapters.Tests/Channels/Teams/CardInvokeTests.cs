using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class CardInvokeTests
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string NoticeType = "application/vnd.microsoft.activity.message";

    [Fact]
    public async Task A_question_is_its_card_alone_which_says_it_in_words_too_and_is_within_the_limits_of_Teams()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());

        await bot.TellAsync(TeamsActivity.Message("quiz"));

        var told = Assert.Single(await bot.ToldAsync());
        Assert.Null(told["text"]);
        Assert.Null(told["suggestedActions"]);
        var card = CardOf(told);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Matches(@"(?s)^\*\*Question 1 of 4\*\*.*Which knot holds.*- \*\*A\.\*\* .*- \*\*B\.\*\* ", (string)card["fallbackText"]!);
        Assert.Contains("Which knot holds", (string?)card["speak"], StringComparison.Ordinal);
        Assert.Contains("Bowline", (string?)card["speak"], StringComparison.Ordinal);
        Assert.Contains("Granny", (string?)card["speak"], StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString()), 1, 20 * 1024);
        var buttons = Buttons(card);
        Assert.InRange(buttons.Count, 1, 6);
        Assert.All(buttons, button =>
        {
            Assert.Equal("Action.Execute", (string?)button["type"]);
            Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
            Assert.True(JsonNode.DeepEquals(button["data"], button["fallback"]!["data"]));
            Assert.Equal((string?)button["associatedInputs"], (string?)button["fallback"]!["associatedInputs"]);
        });
    }

    [Fact]
    public async Task A_question_too_large_for_a_card_is_asked_in_words()
    {
        var course = SmallCourse.WithQuiz();
        await using var bot = await TeamsHost.StartAsync(new SmallCourse
        {
            Course = course.Course with { Questions = [course.Course.Questions[0] with { Stem = new string('ü', 3000) }] },
        });

        await bot.TellAsync(TeamsActivity.Message("quiz"));

        Assert.Contains("üüü", (string?)Assert.Single(await bot.ToldAsync())["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_buttons_stand_below_a_message_and_none_in_a_group()
    {
        await using var bot = await TeamsHost.StartAsync(new SmallCourse
        {
            Course = new Course { Id = "knots", Title = SmallCourse.Title, Topics = [.. Enumerable.Range(1, 6).Select(i => new Topic($"2.{i}", "Knots"))] },
        });

        await bot.TellAsync(TeamsActivity.Message("topics"));
        await bot.TellAsync(TeamsActivity.Message("topics", "2", "19:g").With("conversation", new JsonObject { ["id"] = "19:g", ["conversationType"] = "groupChat", ["tenantId"] = AzureStandIn.Tenant }));

        Assert.Equal(3, Assert.Single(await bot.ToldAsync())["suggestedActions"]!["actions"]!.AsArray().Count);
        Assert.Null(Assert.Single(await bot.ToldAsync("19:g", "29:student"))["suggestedActions"]);
    }

    [Fact]
    public async Task An_answer_puts_the_feedback_in_the_place_of_the_card_and_the_next_question_below()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        var data = await AskAsync(bot);
        await bot.TakeAsync();

        var answer = await bot.InvokeAsync(Press(data, "p-1"));
        var repeated = await bot.InvokeAsync(Press(data, "p-1"));
        var next = await bot.TakeAsync();

        Assert.Equal((200, CardType), ((int?)answer["statusCode"], (string?)answer["type"]));
        Assert.Contains("It does not slip.", (string?)answer["value"]!["speak"], StringComparison.Ordinal);
        Assert.Empty(Buttons(answer["value"]!));
        Assert.DoesNotContain("Input.", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(answer, repeated));
        Assert.Single(bot.Records);
        Assert.Equal("/emea/v3/conversations/a%3Atalk/activities", next.Path);
        Assert.Equal("Question 2 of 4", (string?)next.Body!["summary"]);
        Assert.DoesNotContain("It does not slip", next.Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hint_and_a_half_answer_leave_the_question_open_in_its_place()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        var data = await AskAsync(bot);

        var hint = await bot.InvokeAsync(Press(With(data, "deed", "hint"), "p-1"));
        var half = await bot.InvokeAsync(Press(With(data, "choice", ""), "p-2"));

        Assert.All([hint, half], answer =>
        {
            Assert.Equal(CardType, (string?)answer["type"]);
            Assert.Equal(4, Buttons(answer["value"]!).Count);
        });
        Assert.Contains("Tick an option first", (string?)half["value"]!["speak"], StringComparison.Ordinal);
        Assert.Empty(bot.Records);
    }

    [Theory]
    [InlineData("skip", "Skipped.", "**Question 2 of 4**")]
    [InlineData("stop", "You have ended the quiz here.", "**Quiz ended")]
    public async Task Skip_and_stop_close_the_card(string deed, string said, string below)
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        var data = await AskAsync(bot);

        var answer = await bot.InvokeAsync(Press(With(data, "deed", deed), "p-1"));

        Assert.Contains(said, (string?)answer["value"]!["speak"], StringComparison.Ordinal);
        Assert.Empty(Buttons(answer["value"]!));
        Assert.Contains(await bot.ToldAsync(), message => ((string?)message["text"] ?? (string?)message["attachments"]?[0]?["content"]?["fallbackText"])?.StartsWith(below, StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task An_old_or_finished_card_is_answered_by_a_notice_and_scores_nothing()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        var data = await AskAsync(bot);
        await bot.InvokeAsync(Press(data, "p-1"));

        var old = await bot.InvokeAsync(Press(With(data, "choice", "b"), "p-2"));
        await bot.TellAsync(TeamsActivity.Message("stop", "m-2"));
        var finished = await bot.InvokeAsync(Press(data, "p-3"));

        Assert.All([old, finished], answer =>
        {
            Assert.Equal((200, NoticeType), ((int?)answer["statusCode"], (string?)answer["type"]));
            Assert.Contains("nothing was scored", (string?)answer["value"], StringComparison.Ordinal);
        });
        Assert.Single(bot.Records);
    }

    [Fact]
    public async Task Nobody_answers_the_card_of_another_student()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        var data = await AskAsync(bot);

        var foreign = await bot.InvokeAsync(InGroup(Press(data, "p-1")).With("from", new JsonObject { ["id"] = "29:other" }));
        var elsewhere = await bot.InvokeAsync(Press(data, "p-2").With("from", new JsonObject { ["id"] = "29:other" }).With("conversation", new JsonObject { ["id"] = "a:others", ["conversationType"] = "personal", ["tenantId"] = AzureStandIn.Tenant }));
        var own = await bot.InvokeAsync(Press(data, "p-3"));

        Assert.All([foreign, elsewhere], answer =>
        {
            Assert.Equal(NoticeType, (string?)answer["type"]);
            Assert.Contains("nothing was scored", (string?)answer["value"], StringComparison.Ordinal);
        });
        Assert.Equal(CardType, (string?)own["type"]);
        Assert.Equal("29:student", Assert.Single(bot.Records).Student.Id);
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_answered_in_time_and_counts_all_the_same()
    {
        var time = new WorkingTime();
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz(), time: time);
        var data = await AskAsync(bot);
        var (isHeld, isReleased, keep) = (new TaskCompletionSource(), new TaskCompletionSource(), bot.Store.BeforeCommit);
        bot.Store.BeforeCommit = async commit =>
        {
            isHeld.TrySetResult();
            await isReleased.Task;
            await keep(commit);
        };

        var pressing = bot.InvokeAsync(Press(data, "p-1"));
        await isHeld.Task;
        for (var seconds = 0; !pressing.IsCompleted; seconds++)
        {
            Assert.True(seconds < 1000);
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        isReleased.SetResult();
        var slow = await pressing;
        var repeated = await bot.InvokeAsync(Press(data, "p-1"));

        Assert.Equal((200, NoticeType), ((int?)slow["statusCode"], (string?)slow["type"]));
        Assert.Equal(CardType, (string?)repeated["type"]);
        Assert.Single(bot.Records);
    }

    [Fact]
    public async Task The_card_of_a_question_shows_it_so_it_is_not_shown_again_without_need()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());

        await bot.TellAsync(TeamsActivity.Message("quiz"));

        Assert.Equal(1, ShownQuestion.Read(Assert.Single(await bot.ToldAsync()).ToJsonString())!.Value.Number);
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("7", "BadRequest")]
    [InlineData("""{"action":7}""", "BadRequest")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    [InlineData("""{"action":{"type":7}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{}}}""", "NotSupported")]
    public async Task A_value_that_is_no_button_is_refused_in_the_body(string value, string code)
    {
        await using var bot = await TeamsHost.StartAsync();

        var answer = await bot.InvokeAsync(Press([], "p-1").With("value", JsonNode.Parse(value)));

        Assert.Equal((400, "application/vnd.microsoft.error", code), ((int?)answer["statusCode"], (string?)answer["type"], (string?)answer["value"]!["code"]));
    }

    [Fact]
    public async Task A_thousand_mutations_of_what_a_button_sends_score_nothing_but_the_legal_answers_of_that_student()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        var sent = await AskAsync(bot);
        var chance = new Random(20261126);

        for (var i = 0; i < 1000; i++)
        {
            if (await OpenAsync(bot) is not { } open)
            {
                sent = await AskAsync(bot, number: i);
                continue;
            }

            var data = DataMutation.Of(With(sent, "number", open.Number), chance);
            var isLegal = DataMutation.IsLegal(data, open);
            var before = bot.Records.Count;

            if (i % 2 == 0)
                await bot.InvokeAsync(Press(data, $"p-{i}"));
            else
                await bot.TellAsync(TeamsActivity.Message("", $"p-{i}").With("value", data.DeepClone()));

            var scored = bot.Records[before..];
            Assert.True(scored.Count == (isLegal ? 1 : 0), data.ToJsonString());
            Assert.All(scored, record =>
            {
                Assert.Equal("29:student", record.Student.Id);
                Assert.Equal((open.Id, open.Number), (((StudyRecord.AnswerGiven)record.Record).QuizId, ((StudyRecord.AnswerGiven)record.Record).Number));
            });
        }

        Assert.InRange(bot.Records.Count, 10, 500);
    }

    private static async Task<QuizSession?> OpenAsync(TeamsHost bot) =>
        DialogJson.Read((await bot.Store.FindConversationAsync(new ConversationKey(AzureStandIn.Tenant, "msteams", "a:talk"), TestContext.Current.CancellationToken))?.Dialog)
            is Dialog.Quizzing { Session: var session } ? session : null;

    /// <summary>Begins a quiz; what the first question's Answer sends, with its first option ticked.</summary>
    private static async Task<JsonObject> AskAsync(TeamsHost bot, int number = 0)
    {
        await bot.TellAsync(TeamsActivity.Message("quiz", $"q-{number}"));
        return With(Buttons(CardOf((await bot.ToldAsync())[^1]))[0]["data"]!.AsObject(), "choice", "a");
    }

    private static JsonObject InGroup(JsonObject activity) =>
        activity.With("conversation", new JsonObject { ["id"] = "19:g", ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = AzureStandIn.Tenant });

    private static JsonObject Press(JsonObject data, string id)
    {
        var invoke = TeamsActivity.Message("", id).With("type", "invoke").With("name", "adaptiveCard/action");
        invoke.Remove("text");
        return invoke.With("value", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "answer", ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        });
    }

    private static JsonObject With(JsonObject data, string name, JsonNode value)
    {
        var other = data.DeepClone().AsObject();
        other[name] = value;
        return other;
    }

    private static JsonNode CardOf(JsonNode message) => Assert.Single(message["attachments"]!.AsArray())!["content"]!;

    private static List<JsonNode> Buttons(JsonNode card) =>
        [.. card["body"]!.AsArray().Where(element => (string?)element!["type"] == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).Select(button => button!)];
}
