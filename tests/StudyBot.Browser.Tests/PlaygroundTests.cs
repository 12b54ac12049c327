using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

/// <summary>StudyBot's other door, played by a client that is not ours.</summary>
public sealed class PlaygroundTests(Chromium chromium, OpenStudy study) : IClassFixture<OpenStudy>
{
    private const string Greeting = "your study partner for";
    private const string Stem = "Who installs security updates of the operating system inside an EC2 instance?";
    private const string Right = "Right: The customer";
    private const string Earlier = "That was the card of an earlier question, so nothing was scored.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_student_of_Teams_is_greeted_once_asks_and_answers_on_cards_that_are_replaced()
    {
        var browser = chromium.Demand();
        await using var playground = await Playground.StartAsync(study.Program, Playground.Teams, Cancellation);
        await using var student = await PlaygroundWindow.OpenAsync(browser, playground, "personal");

        await Expect(student.Reply(Greeting)).ToHaveCountAsync(1);
        await student.GlanceAtAsync("greeting");

        await AsksAsync(student);
        await AnswersOnTheCardAsync(student);
        await PutsInOrderOnTheCardAsync(student);
        await PressesWhatIsOverAsync(student);
        await ReloadsAsync(student);

        Assert.Equal([], student.Faults);
    }

    [Fact]
    public async Task A_card_that_can_not_be_replaced_is_answered_once()
    {
        var browser = chromium.Demand();
        await using var playground = await Playground.StartAsync(study.Program, Playground.Emulator, Cancellation);
        await using var student = await PlaygroundWindow.OpenAsync(browser, playground, "submit");
        await student.SayAsync("quiz q-ec2-guest-os");
        await Expect(student.Cards).ToContainTextAsync(Stem);

        await student.Cards.GetByRole(AriaRole.Radio, new() { Name = "The customer" }).CheckAsync();
        await PlaygroundWindow.PressAsync(student.Cards, "Answer");
        await Expect(student.Reply(Right)).ToHaveCountAsync(1);
        await Expect(student.Reply("Quiz ended: 1 of 1 right")).ToHaveCountAsync(1);
        await student.GlanceAtAsync("answered");

        await student.Cards.GetByRole(AriaRole.Radio, new() { Name = "AWS" }).CheckAsync();
        await PlaygroundWindow.PressAsync(student.Cards, "Answer");
        await Expect(student.Reply("That quiz has ended, so nothing was scored.")).ToHaveCountAsync(1);
        await Expect(student.Reply(Right)).ToHaveCountAsync(1);
        await student.GlanceAtAsync("pressed-again");

        Assert.Equal([], student.Faults);
    }

    [Fact]
    public async Task A_client_of_Teams_that_knows_no_Execute_submits_the_same_and_gets_a_message()
    {
        var browser = chromium.Demand();
        await using var playground = await Playground.StartAsync(study.Program, Playground.Teams, Cancellation);
        await using var student = await PlaygroundWindow.OpenAsync(browser, playground, "fallback");
        await student.SayAsync("quiz q-ec2-guest-os");
        await Expect(student.Cards).ToContainTextAsync(Stem);
        var right = await student.Cards.GetByRole(AriaRole.Radio, new() { Name = "The customer" }).GetAttributeAsync("value");

        // The page presses with Execute, and shows what the same button would have submitted.
        var pressed = await student.Page.RunAndWaitForRequestAsync(
            () => PlaygroundWindow.PressAsync(student.Cards, "Hint"), request => request.Url.EndsWith("/invoke", StringComparison.Ordinal));
        await Expect(student.Cards).ToContainTextAsync("It is not");
        var invoke = JsonNode.Parse(pressed.PostData!)!;
        var value = invoke["value"]!["action"]!["data"]!.DeepClone();
        (value["deed"], value["choice"]) = ("answer", right);
        await playground.SendAsync(
            (string)invoke["conversation"]!["id"]!, new() { ["type"] = "message", ["replyToId"] = (string?)invoke["replyToId"], ["value"] = value }, Cancellation);

        await Expect(student.Reply(Right)).ToHaveCountAsync(1);
        await Expect(student.Reply("Quiz ended: 1 of 1 right")).ToHaveCountAsync(1);
        await student.GlanceAtAsync("answered");
        Assert.Equal([], student.Faults);
    }

    [Fact]
    public async Task In_a_group_only_what_mentions_the_bot_is_answered()
    {
        var browser = chromium.Demand();
        await using var playground = await Playground.StartAsync(study.Program, Playground.Teams, Cancellation);
        await using var student = await PlaygroundWindow.OpenAsync(browser, playground, "group");
        await student.EnterGroupAsync();
        await Expect(student.Reply(Greeting)).ToHaveCountAsync(1);

        await student.SayAsync("what is GuardDuty?");
        await student.MentionAsync("what is MFA?");

        await Expect(student.Replies.Last.Locator("blockquote")).ToContainTextAsync("Multi-factor authentication");
        await Expect(student.Replies).ToHaveCountAsync(2);
        await student.GlanceAtAsync("answered");
        Assert.Equal([], student.Faults);
    }

    [Fact]
    public async Task A_quiz_of_a_group_is_one_card_that_counts_along_and_shows_the_result_in_its_place()
    {
        var browser = chromium.Demand();
        await using var playground = await Playground.StartAsync(study.Program, Playground.Teams, Cancellation);
        await using var student = await PlaygroundWindow.OpenAsync(browser, playground, "group-quiz");
        await student.EnterGroupAsync();

        await student.MentionAsync("quiz 1 on q-ec2-guest-os");
        await Expect(student.Cards).ToContainTextAsync(Stem);
        await student.GlanceAtAsync("question");
        await PlaygroundWindow.PressAsync(student.Cards, "B");
        await Expect(student.Cards).ToContainTextAsync("You chose B");
        await student.GlanceAtAsync("voted");
        await PlaygroundWindow.PressAsync(student.Cards, "Show the result");
        await Expect(student.Cards).ToContainTextAsync("The right answer is The customer");
        await Expect(student.Cards).ToContainTextAsync("1 (100 %)");
        await student.GlanceAtAsync("result");

        await Expect(student.Cards).ToHaveCountAsync(1);
        Assert.Equal([], student.Faults);
    }

    private async Task AsksAsync(PlaygroundWindow student)
    {
        await student.SayAsync("hey, who pachtes the opperating system on EC2 instnaces??");

        var answer = student.Replies.Last;
        await Expect(answer.Locator("blockquote")).ToContainTextAsync("customer");
        await Expect(answer.GetByRole(AriaRole.Button, new() { Name = "1", Exact = true })).ToBeVisibleAsync();
        Assert.Equal(2, await student.Replies.CountAsync());
        await student.GlanceAtAsync("answer");
        var note = await answer.GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        Assert.StartsWith(new Uri(study.Program.Address, "/notes/").AbsoluteUri, note, StringComparison.Ordinal);
        await Expect(await student.Page.APIRequest.GetAsync(note!)).ToBeOKAsync();
    }

    private static async Task AnswersOnTheCardAsync(PlaygroundWindow student)
    {
        await student.SayAsync("quiz q-ec2-guest-os");
        var card = student.Cards.First;
        await Expect(card.GetByRole(AriaRole.Radio)).ToHaveCountAsync(4);
        await student.GlanceAtAsync("question");

        await PlaygroundWindow.PressAsync(card, "Hint");
        await Expect(card).ToContainTextAsync("It is not");
        await Expect(card.GetByRole(AriaRole.Radio)).ToHaveCountAsync(3);
        await student.GlanceAtAsync("hint");

        await card.GetByRole(AriaRole.Radio, new() { Name = "The customer" }).CheckAsync();
        await PlaygroundWindow.PressAsync(card, "Answer");
        await Expect(card).ToContainTextAsync(Right);
        await IsClosedAsync(card);
        await Expect(student.Cards).ToHaveCountAsync(1);
        await Expect(student.Reply("Quiz ended: 1 of 1 right")).ToHaveCountAsync(1);
        await student.GlanceAtAsync("answered-in-place");
    }

    private static async Task PutsInOrderOnTheCardAsync(PlaygroundWindow student)
    {
        await student.SayAsync("quiz q-shift-order");
        var card = student.Cards.Nth(1);
        var places = card.GetByRole(AriaRole.Combobox);
        await Expect(places).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await places.Nth(i).ClickAsync();
            await student.Page.GetByRole(AriaRole.Option).Nth(i).ClickAsync();
        }

        await student.GlanceAtAsync("ordering");
        await PlaygroundWindow.PressAsync(card, "Answer");
        await Expect(card).ToContainTextAsync("The right order is:");
        await IsClosedAsync(card);
        await student.GlanceAtAsync("ordered");
    }

    private static async Task PressesWhatIsOverAsync(PlaygroundWindow student)
    {
        await student.SayAsync("quiz q-ec2-guest-os");
        await Expect(student.Cards).ToHaveCountAsync(3);
        await student.SayAsync("quiz q-root-member-limit");
        await Expect(student.Cards).ToHaveCountAsync(4);
        var (old, open) = (student.Cards.Nth(2), student.Cards.Nth(3));

        foreach (var button in new[] { "Skip", "Stop" })
        {
            await PlaygroundWindow.PressAsync(old, button);
            await Expect(student.Reply(Earlier)).ToHaveCountAsync(1);
            await student.GlanceAtAsync($"{button}-of-earlier");
            await student.Page.GetByRole(AriaRole.Button, new() { Name = "Dismiss Invoke Message" }).Last.ClickAsync();
            await Expect(student.Reply(Earlier)).ToHaveCountAsync(0);
        }

        await Expect(open.GetByRole(AriaRole.Button)).ToHaveCountAsync(4);
        await student.SayAsync("SCP");
        await Expect(student.Reply("Right: service control policy")).ToHaveCountAsync(1);
        await student.GlanceAtAsync("answered-in-words");
    }

    // The playground tells the bot of a new chat with every page, and shows nothing there of what was said before.
    private static async Task ReloadsAsync(PlaygroundWindow student)
    {
        await student.ReloadAsync();
        await student.SayAsync("help");

        await Expect(student.Reply("what the course covers")).ToHaveCountAsync(1);
        Assert.Equal(1, await student.Replies.CountAsync());
        await student.GlanceAtAsync("help-after-reload");
    }

    private static Task IsClosedAsync(ILocator card) => Expect(card.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
}
