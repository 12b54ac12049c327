using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

/// <summary>The newest card of the page, which is the question that is open.</summary>
internal sealed partial class OpenQuestion(StudentBrowser student)
{
    private const string Closed = ":is(input, select)[aria-disabled='true']";

    public ILocator Cards => student.Page.Locator(".ac-adaptiveCard");

    /// <summary>Waits for it, and sees that the newest card alone can be answered.</summary>
    public async Task ExpectAsync(int number, int count, int cards)
    {
        await Expect(Cards).ToHaveCountAsync(cards);
        await Expect(Cards.Last).ToContainTextAsync($"Question {number} of {count}");
        await Expect(Cards.Last.Locator(Closed)).ToHaveCountAsync(0);
        await Expect(Cards.Filter(new() { Has = student.Page.Locator(Closed) })).ToHaveCountAsync(cards - 1);
    }

    /// <summary>Fills in what the card asks for: a name, a list for each place, or as many options as it wants.</summary>
    public async Task TickAsync()
    {
        var names = Cards.Last.Locator("input[type='text']");
        var picks = Cards.Last.Locator("select");
        if (await names.CountAsync() > 0)
            await names.FillAsync("some name");
        for (var i = 0; i < await picks.CountAsync(); i++)
            await picks.Nth(i).SelectOptionAsync($"{(char)('a' + i)}");
        if (await names.CountAsync() + await picks.CountAsync() > 0)
            return;

        var options = Cards.Last.Locator("input");
        var many = await ChooseAsync();
        for (var i = 0; i < many; i++)
            await options.Nth(i).CheckAsync();
    }

    public Task AnswerAsync() => Cards.Last.GetByRole(AriaRole.Button, new() { Name = "Answer" }).ClickAsync();

    /// <summary>As many letters as the question wants: "B", "B and C", "BAC"; or a name.</summary>
    public async Task AnswerInWordsAsync()
    {
        var picks = await Cards.Last.Locator("select").CountAsync();
        var said = await Cards.Last.Locator("input[type='text']").CountAsync() > 0 ? "some name"
            : picks > 0 ? $"BA{"CDEF"[..(picks - 2)]}"
            : string.Join<char>(" and ", "BCDE"[..await ChooseAsync()]);
        await student.SayAsync(said);
    }

    private async Task<int> ChooseAsync() =>
        Wanted().Match(await Cards.Last.InnerTextAsync()) is { Success: true } wanted ? int.Parse(wanted.ValueSpan, provider: null) : 1;

    [GeneratedRegex(@"(?<=Choose )\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wanted();
}
