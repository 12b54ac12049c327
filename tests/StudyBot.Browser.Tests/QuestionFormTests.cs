using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

public sealed class QuestionFormTests(Chromium chromium)
{
    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task A_student_types_orders_and_matches_on_cards(Screen screen)
    {
        await using var study = await StudyProcess.StartAsync(TestContext.Current.CancellationToken);
        await using var student = await StudentBrowser.OpenAsync(chromium.Demand(), study, screen);
        var question = new OpenQuestion(student);
        await Expect(student.Message("your study partner for")).ToHaveCountAsync(1);

        var cards = 0;
        foreach (var id in new[] { "q-root-member-limit", "q-shift-order", "q-match-service-task" })
        {
            await student.SayAsync($"quiz {id}");
            await question.ExpectAsync(1, 1, ++cards);
            await student.LookAtAsync(id);
            await question.TickAsync();
            await question.AnswerAsync();
            await Expect(student.Message("Quiz ended:")).ToHaveCountAsync(cards);
        }

        Assert.Equal([], student.Complaints);
    }
}
