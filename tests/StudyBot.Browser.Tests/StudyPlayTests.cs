using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

public sealed class StudyPlayTests(Chromium chromium)
{
    private const string Greeting = "your study partner for";
    private const int Questions = 4;

    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task A_student_asks_takes_a_quiz_and_goes_on_with_it_after_a_reload_and_a_killed_server(Screen screen)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var browser = chromium.Demand();
        await using var study = await StudyProcess.StartAsync(cancellation);
        await using var student = await StudentBrowser.OpenAsync(browser, study, screen);

        await IsGreetedOnceAsync(student);
        await AsksAsync(student);
        await OpensTheCitationAsync(student);
        await TakesAQuizAsync(student);
        await ReloadsAsync(student);
        await OutlivesTheServerAsync(student, cancellation);

        Assert.Equal([], student.Complaints);
    }

    private static async Task IsGreetedOnceAsync(StudentBrowser student)
    {
        await Expect(student.Message(Greeting)).ToHaveCountAsync(1);
        await Expect(student.Suggestions).ToHaveCountAsync(3);
        await Expect(student.Status).ToBeHiddenAsync();
        await student.LookAtAsync("greeting");

        await student.Suggestions.Filter(new() { HasText = "What is" }).ClickAsync();
        await Expect(student.Messages.Locator("blockquote")).ToHaveCountAsync(1);
        await Expect(student.Suggestions).ToHaveCountAsync(0);
    }

    private static async Task AsksAsync(StudentBrowser student)
    {
        await student.SayAsync("hey, who pachtes the opperating system on EC2 instnaces??");
        await Expect(student.Messages.Locator("blockquote")).ToHaveCountAsync(2);
        await Expect(student.Messages.Locator("blockquote").Last).ToContainTextAsync("customer");
        await Expect(student.Messages.Last.GetByRole(AriaRole.Link).First).ToBeInViewportAsync();
        await student.LookAtAsync("answer");
    }

    private static async Task OpensTheCitationAsync(StudentBrowser student)
    {
        var link = student.Messages.Last.GetByRole(AriaRole.Link).First;
        var cited = await link.InnerTextAsync();

        var note = await student.OpenInNewTabAsync(link);

        await Expect(note.Locator(":target")).ToBeInViewportAsync();
        Assert.Equal(new Uri(note.Url).Fragment.TrimStart('#'), await note.Locator(":target").GetAttributeAsync("id"));
        Assert.EndsWith(await note.Locator("h1:target, h2:target, h3:target, h4:target").InnerTextAsync(), cited.Trim(), StringComparison.Ordinal);
        await student.LookAtAsync("citation", note);
        await note.CloseAsync();
    }

    private static async Task TakesAQuizAsync(StudentBrowser student)
    {
        var question = new OpenQuestion(student);
        await student.SayAsync($"quiz {Questions} on 2.1");
        await question.ExpectAsync(1, Questions, cards: 1);
        await student.LookAtAsync("question");

        await question.TickAsync();
        await student.GlanceAtAsync("option-ticked");
        await question.AnswerAsync();
        await question.ExpectAsync(2, Questions, cards: 2);
        await SeesFeedbackAsync(student, 1);
        await student.LookAtAsync("answered-by-card");

        await question.AnswerInWordsAsync();
        await question.ExpectAsync(3, Questions, cards: 3);
        await SeesFeedbackAsync(student, 2);

        await student.SayAsync("what does GuardDuty do?");
        await question.ExpectAsync(3, Questions, cards: 4);
        await Expect(student.Messages.Locator("blockquote").Last).ToContainTextAsync("GuardDuty");
        await student.GlanceAtAsync("question-in-between");
    }

    // The verdict is on the screen, not scrolled away by the question that follows it.
    private static async Task SeesFeedbackAsync(StudentBrowser student, int count)
    {
        var feedback = student.Message("Right:").Or(student.Message("Right. The right order")).Or(student.Message("Not quite.")).Or(student.Message("You wrote"));
        await Expect(feedback).ToHaveCountAsync(count);
        await Expect(feedback.Last.Locator("p").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static async Task ReloadsAsync(StudentBrowser student)
    {
        var messages = await student.Messages.CountAsync();

        await student.Page.ReloadAsync();

        await Expect(student.Messages).ToHaveCountAsync(messages);
        await Expect(student.Message(Greeting)).ToHaveCountAsync(1);
        await new OpenQuestion(student).ExpectAsync(3, Questions, cards: 4);
        await student.GlanceAtAsync("reloaded");
    }

    private static async Task OutlivesTheServerAsync(StudentBrowser student, CancellationToken cancellation)
    {
        var question = new OpenQuestion(student);
        var messages = await student.Messages.CountAsync();

        await student.OutliveTheServerAsync(cancellation);
        await Expect(student.Messages).ToHaveCountAsync(messages);
        await question.TickAsync();
        await question.AnswerAsync();
        await question.ExpectAsync(4, Questions, cards: 5);
        await student.GlanceAtAsync("quiz-goes-on");

        await question.AnswerInWordsAsync();
        await Expect(student.Message("Quiz ended:")).ToContainTextAsync($"of {Questions} right");
        await student.LookAtAsync("quiz-ended");
    }
}
