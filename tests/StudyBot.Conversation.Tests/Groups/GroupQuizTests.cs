using System.Text.Json.Nodes;
using StudyBot.Adapters.Tests.Channels;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>A quiz for everybody in a thread, from the first word to the leaderboard.</summary>
public sealed class GroupQuizTests(GroupProgram program) : IClassFixture<GroupProgram>
{
    private const string Asker = "29:alex";
    private const string Notice = "application/vnd.microsoft.activity.message";

    [Fact]
    public async Task One_card_is_posted_and_edited_until_it_shows_the_result()
    {
        const string Thread = "19:a@thread.tacv2;messageid=1";
        program.Azure.Connector.Members = ["29:alex", "29:ben", "29:cleo", "29:dan"];
        var card = await program.BeginAsync(Thread, "quiz 2 on 2.1");

        Assert.Contains("Question 1 of 2 · for everybody here", GroupCardText.Of(card), StringComparison.Ordinal);
        Assert.Contains("**0 of 4** have answered", GroupCardText.Of(card), StringComparison.Ordinal);
        Assert.Equal(["29:alex", "29:ben", "29:cleo", "29:dan"], card["attachments"]![0]!["content"]!["refresh"]!["userIds"]!.AsArray().Select(id => (string?)id));
        var right = program.RightLetter(card);
        var own = await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, right));
        await program.PressAsync(Thread, "29:cleo", GroupCardText.Button(card, right == "A" ? "B" : "A"));
        var counted = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("**2 of 4**", StringComparison.Ordinal));

        Assert.Contains($"You chose **{right}**", GroupCardText.Of(own), StringComparison.Ordinal);
        Assert.DoesNotContain("You chose", counted.Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("PUT", counted.Method);

        await program.PressAsync(Thread, Asker, GroupCardText.Button(card, "Show the result"));
        var shown = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("The right answer is", StringComparison.Ordinal));
        Assert.Contains($"✔ **{right}.**", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        Assert.Contains("1 (50 %)", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        await program.PressAsync(Thread, Asker, GroupCardText.Button(shown.Body, "Next question"));
        var next = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("Question 2 of 2", StringComparison.Ordinal));
        Assert.Contains("**50 % right**", GroupCardText.Of(next.Body), StringComparison.Ordinal);
        await program.PressAsync(Thread, Asker, GroupCardText.Button(next.Body, "Show the result"));
        var last = await program.UntilAsync(Thread, call => GroupCardText.Buttons(call.Body).Any(button => (string?)button["title"] == "End the quiz") && GroupCardText.Of(call.Body).Contains("Question 2 of 2", StringComparison.Ordinal));
        await program.PressAsync(Thread, Asker, GroupCardText.Button(last.Body, "End the quiz"));
        await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("ended", StringComparison.Ordinal));

        var calls = program.Calls(Thread).Where(call => GroupCardText.Of(call.Body).Length > 0).ToList();
        Assert.Equal("POST", Assert.Single(calls, call => call.Method == "POST").Method);
        Assert.Single(calls.Where(call => call.Method == "PUT").Select(call => call.Path).Distinct());
        Assert.All(calls, call => Assert.InRange(GroupCardText.Buttons(call.Body).Count, 1, 6));
    }

    [Fact]
    public async Task At_the_deadline_the_result_shows_by_itself()
    {
        const string Thread = "19:deadline@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1 for 2 minutes");
        await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, "A"));
        var begun = program.Time.GetUtcNow();

        await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("The right answer is", StringComparison.Ordinal));

        Assert.InRange(program.Time.GetUtcNow() - begun, TimeSpan.FromSeconds(100), TimeSpan.FromMinutes(3));
        var late = await program.PressAsync(Thread, "29:cleo", GroupCardText.Button(card, "A"));
        Assert.Equal(Notice, (string?)late["type"]);
        Assert.Contains("nothing was counted", (string?)late["value"], StringComparison.Ordinal);
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task Three_hundred_members_answer_at_once_and_the_thread_gets_few_edits()
    {
        const string Thread = "19:large@thread.tacv2;messageid=9";
        program.Azure.Connector.Members = [.. Enumerable.Range(0, 300).Select(i => $"29:member-{i}")];
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.3");
        Assert.Null(card["attachments"]![0]!["content"]!["refresh"]);

        var presses = Enumerable.Range(0, 300).Select(i => program.PressAsync(Thread, $"29:member-{i}", GroupCardText.Button(card, i % 3 == 0 ? "A" : "B")));
        var answers = await Task.WhenAll(presses);
        await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("**300 of 300**", StringComparison.Ordinal));
        await program.PressAsync(Thread, Asker, GroupCardText.Button(card, "Show the result"));
        var shown = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains('✔'));

        Assert.All(answers, answer => Assert.Contains("You chose", GroupCardText.Of(answer), StringComparison.Ordinal));
        Assert.Contains("100 (33 %)", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        Assert.Contains("200 (67 %)", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        Assert.InRange(program.Calls(Thread).Count(), 2, 12);
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task An_instructor_lets_a_question_be_voted_on_talked_over_and_voted_on_again()
    {
        const string Thread = "19:peer@thread.v2";
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.1", asker: GroupProgram.Instructor);
        var right = program.RightLetter(card);
        var wrong = right == "A" ? "B" : "A";
        await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, wrong));
        await program.PressAsync(Thread, "29:cleo", GroupCardText.Button(card, right));

        var seen = await program.PressAsync(Thread, GroupProgram.Instructor, GroupCardText.Button(card, "Discuss, then vote again"));
        var talk = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("Talk it over", StringComparison.Ordinal));
        var early = await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, right));
        await program.PressAsync(Thread, GroupProgram.Instructor, GroupCardText.Button(talk.Body, "Vote again"));
        var again = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains("second vote", StringComparison.Ordinal));
        await program.PressAsync(Thread, "29:ben", GroupCardText.Button(again.Body, right));
        await program.PressAsync(Thread, GroupProgram.Instructor, GroupCardText.Button(again.Body, "Show the result"));
        var shown = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains('✔'));

        Assert.DoesNotContain('%', GroupCardText.Of(talk.Body));
        Assert.Contains("Only you see this: **50 %** of the votes are right.", GroupCardText.Of(seen), StringComparison.Ordinal);
        Assert.Contains("nothing was counted", (string?)early["value"], StringComparison.Ordinal);
        Assert.Contains("1 (50 %) · first vote", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        Assert.Contains("1 (100 %) · second vote", GroupCardText.Of(shown.Body), StringComparison.Ordinal);
        await program.EndAsync(Thread, GroupProgram.Instructor);
    }

    [Fact]
    public async Task On_the_leaderboard_is_who_wants_to_be_under_a_name_that_only_they_are_told()
    {
        const string Thread = "19:ranks@thread.tacv2;messageid=3";
        var card = await program.BeginAsync(Thread, "quiz 1 on 2.4");
        var right = program.RightLetter(card);
        await program.PressAsync(Thread, "29:ben", GroupCardText.Button(card, right));
        await program.PressAsync(Thread, "29:cleo", GroupCardText.Button(card, right));
        await program.PressAsync(Thread, Asker, GroupCardText.Button(card, "Show the result"));
        var shown = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Contains('✔'));

        var joined = (string)(await program.PressAsync(Thread, "29:ben", GroupCardText.Button(shown.Body, "Join or leave the leaderboard")))["value"]!;
        await program.SayAsync(Thread, "29:dan", "leaderboard");
        var board = await program.UntilAsync(Thread, call => call.Text?.Contains("Leaderboard", StringComparison.Ordinal) is true);

        var name = joined["On the leaderboard you are ".Length..joined.IndexOf('.', StringComparison.Ordinal)];
        Assert.Contains($"**1** {name}", board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ben", board.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Single(board.Text!.Split('\n'), line => line.StartsWith("- ", StringComparison.Ordinal));
        var left = await program.PressAsync(Thread, "29:ben", GroupCardText.Button(shown.Body, "Join or leave the leaderboard"));
        Assert.Contains("off the leaderboard", (string?)left["value"], StringComparison.Ordinal);
        Assert.Empty(await program.Quizzes.ReadLeaderboardAsync(GroupProgram.Key("19:ranks@thread.tacv2"), 10, TestContext.Current.CancellationToken));
        await program.EndAsync(Thread, Asker);
    }

    [Fact]
    public async Task What_is_for_one_alone_goes_on_in_a_talk_of_their_own()
    {
        const string Thread = "19:own@thread.v2";

        await program.SayAsync(Thread, "29:ben", "quiz me on IAM");
        var pointer = await program.UntilAsync(Thread, call => call.Text is not null);

        var made = program.Azure.Connector.Made.Last(call => call is { Method: "POST", Path: "/emea/v3/conversations" }).Body!;
        Assert.Equal(("29:ben", AzureStandIn.Tenant, false), ((string?)made["members"]![0]!["id"], (string?)made["tenantId"], (bool)made["isGroup"]!));
        Assert.Contains("a talk of our own", pointer.Text, StringComparison.Ordinal);
        var asked = await program.UntilAsync(() => program.Azure.Connector.Made, call => (string?)call.Body?["summary"] == "Question 1 of 5");
        Assert.DoesNotContain("19%3Aown", asked.Path, StringComparison.Ordinal);
        Assert.Null(asked.Body!["replyToId"]);
    }

    [Theory]
    [InlineData("message", "yes, delete my data")]
    [InlineData("deleteUserData", "")]
    public async Task When_whoever_began_it_is_forgotten_the_card_loses_the_name_and_anybody_says_how_it_goes_on(string type, string text)
    {
        var thread = $"19:forgotten-{type}@thread.v2";
        var card = await program.BeginAsync(thread, "quiz 1 on 2.1", asker: "29:erin");
        Assert.Contains("erin", GroupCardText.Of(card), StringComparison.Ordinal);
        var own = TeamsActivity.Message(text, $"own-{type}", $"a:erin-{type}").With("type", type).With("from", new JsonObject { ["id"] = "29:erin", ["name"] = "erin" });

        using var answer = await program.Http.PostAsync(own, program.Azure.Token());

        var redrawn = await program.UntilAsync(thread, call => call.Method == "PUT" && GroupCardText.Of(call.Body).Contains("anybody", StringComparison.Ordinal));
        Assert.DoesNotContain("erin", redrawn.Body!.ToJsonString(), StringComparison.Ordinal);
        await program.PressAsync(thread, "29:ben", GroupCardText.Button(redrawn.Body, "Show the result"));
        await program.UntilAsync(thread, call => GroupCardText.Of(call.Body).Contains('✔'));
        await program.EndAsync(thread, "29:ben");
    }

    [Fact]
    public async Task Who_has_not_added_the_bot_for_themselves_is_told_to()
    {
        const string Thread = "19:notadded@thread.v2";
        await program.SettleAsync();
        program.Azure.Connector.Moods.Enqueue(Moods.Answer(403, """{"error":{"code":"BotNotInConversationRoster","message":""}}"""));

        await program.SayAsync(Thread, "29:ben", "progress");

        var pointer = await program.UntilAsync(Thread, call => call.Text is not null);
        Assert.Contains("open a chat with me", pointer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_which_nobody_knows_whether_it_arrived_is_not_posted_twice_and_a_press_finds_it_again()
    {
        const string Thread = "19:unsure@thread.v2";
        await program.SettleAsync();
        program.Azure.Connector.Moods.Enqueue(Moods.Answer(200, """{"members":[]}"""));
        program.Azure.Connector.Moods.Enqueue(program.Azure.Connector.TakeAndFail(502));
        await program.SayAsync(Thread, Asker, "quiz 1 on 2.2");
        var posted = await program.UntilAsync(Thread, call => GroupCardText.Of(call.Body).Length > 0);
        for (var i = 0; i < 60; i++)
            await program.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Single(program.Calls(Thread));

        await program.PressAsync(Thread, "29:ben", GroupCardText.Button(posted.Body, "A"), messageId: "it-was-17");

        var edited = await program.UntilAsync(Thread, call => call.Method == "PUT");
        Assert.EndsWith("/activities/it-was-17", edited.Path, StringComparison.Ordinal);
        await program.EndAsync(Thread, Asker);
    }
}
