using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

public sealed class ForgettingTests(Chromium chromium)
{
    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task A_student_sees_what_is_kept_has_it_deleted_and_finds_only_that_after_a_reload(Screen screen)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var browser = chromium.Demand();
        await using var study = await StudyProcess.StartAsync(cancellation);
        await using var student = await StudentBrowser.OpenAsync(browser, study, screen);
        await Expect(student.Suggestions).ToHaveCountAsync(3);
        await student.SayAsync("how do I bake a sourdough bread?");
        await Expect(student.Message("cover that")).ToHaveCountAsync(1);

        await student.SayAsync("my data");
        await Expect(student.Message("1 question that the notes did not answer")).ToHaveCountAsync(1);
        await student.LookAtAsync("my-data");
        await Expect(student.Suggestions).ToHaveCountAsync(2);
        await student.Suggestions.Filter(new() { HasText = "Delete my data" }).ClickAsync();
        await Expect(student.Message("Everything I keep of you goes")).ToHaveCountAsync(1);
        await student.LookAtAsync("are-you-sure");
        await Expect(student.Suggestions.Filter(new() { HasText = "yes" })).ToHaveCountAsync(0);
        await student.SayAsync("Yes, delete my data!");
        await Expect(student.Message("Done: everything I kept of you is deleted")).ToHaveCountAsync(1);

        await student.Page.ReloadAsync();

        await Expect(student.Message("Done: everything I kept of you is deleted")).ToHaveCountAsync(1);
        await Expect(student.Message("sourdough")).ToHaveCountAsync(0);
        await student.LookAtAsync("forgotten");
        await student.SayAsync("what is MFA?");
        await Expect(student.Messages.Locator("blockquote")).ToHaveCountAsync(1);
        Assert.Equal([], student.Complaints);
    }
}
