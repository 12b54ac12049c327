using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

public sealed class NotePageTests(Chromium chromium)
{
    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task The_notes_are_a_site_to_read(Screen screen)
    {
        var browser = chromium.Demand();
        await using var study = await StudyProcess.StartAsync(TestContext.Current.CancellationToken);
        await using var student = await StudentBrowser.OpenAsync(browser, study, screen, "/notes/");

        await student.LookAtAsync("notes");
        await FollowAsync(student, "AWS IAM", "note");
        await student.Page.GoBackAsync();
        await FollowAsync(student, "Glossary", "glossary");
        await student.Page.GoBackAsync();
        await FollowAsync(student, "Resources", "resources");
        await FollowAsync(student, "Help", "help");

        Assert.Equal([], student.Complaints);
    }

    private static async Task FollowAsync(StudentBrowser student, string link, string state)
    {
        await student.Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await Expect(student.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await student.LookAtAsync(state);
    }
}
