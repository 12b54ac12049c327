using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

/// <summary>The newest card of the page, which is the question that is open.</summary>
internal sealed partial class OpenQuestion(StudentBrowser student)
{
    private const string Closed = "input[aria-disabled='true']";

    public ILocator Cards => student.Page.Locator(".ac-adaptiveCard");

    /// <summary>Waits for it, and sees that the newest card alone can be answered.</summary>
    public async Task ExpectAsync(int number, int count, int cards)
    {
        await Expect(Cards).ToHaveCountAsync(cards);
        await Expect(Cards.Last).ToContainTextAsync($"Question {number} of {count}");
        await Expect(Cards.Last.Locator(Closed)).ToHaveCountAsync(0);
        await Expect(Cards.Filter(new() { Has = student.Page.Locator(Closed) })).ToHaveCountAsync(cards - 1);
    }

    public async Task TickAsync()
    {
        var options = Cards.Last.Locator("input");
        var many = await ChooseAsync();
        for (var i = 0; i < many; i++)
            await options.Nth(i).CheckAsync();
    }

    public Task AnswerAsync() => Cards.Last.GetByRole(AriaRole.Button, new() { Name = "Answer" }).ClickAsync();

    /// <summary>As many letters as the question wants: "B", "B and C".</summary>
    public async Task AnswerInWordsAsync() => await student.SayAsync(string.Join<char>(" and ", "BCDE"[..await ChooseAsync()]));

    private async Task<int> ChooseAsync() =>
        Wanted().Match(await Cards.Last.InnerTextAsync()) is { Success: true } wanted ? int.Parse(wanted.ValueSpan, provider: null) : 1;

    [GeneratedRegex(@"(?<=Choose )\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wanted();
}
