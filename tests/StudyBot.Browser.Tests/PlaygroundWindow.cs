using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

/// <summary>A browser window with the chats of the Agents Playground: what a student sees there, says and presses.</summary>
internal sealed class PlaygroundWindow : IAsyncDisposable
{
    private const int Patience = 60_000;

    private readonly ConcurrentQueue<string> faults = [];
    private readonly IBrowserContext context;
    private readonly string talk;
    private int pictures = 1;

    private PlaygroundWindow(IBrowserContext context, IPage page, string talk)
    {
        (this.context, Page, this.talk) = (context, page, talk);
        context.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        context.WebError += (_, error) => faults.Enqueue(error.Error);
    }

    public IPage Page { get; }

    /// <summary>What was thrown in the page: the playground throws at cards that it doesn't understand.</summary>
    public IEnumerable<string> Faults => faults;

    public ILocator Replies => Page.Locator(".fai-OutputCard");

    public ILocator Cards => Page.Locator(".ac-adaptiveCard");

    /// <param name="talk">What the pictures are called by.</param>
    public static async Task<PlaygroundWindow> OpenAsync(IBrowser browser, Playground playground, string talk)
    {
        // The playground has no dark colours, and is cut off at the width of a phone.
        var wide = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var window = new PlaygroundWindow(wide, await wide.NewPageAsync(), talk);

        // Fonts and pictures of other hosts; nothing is lost without them, and nobody is told of the test.
        await wide.RouteAsync(url => url.StartsWith("http", StringComparison.Ordinal) && !new Uri(url).IsLoopback, route => route.AbortAsync());
        await window.ArriveAsync(() => window.Page.GotoAsync(playground.Address.AbsoluteUri));
        return window;
    }

    public ILocator Reply(string text) => Replies.Filter(new() { HasText = text });

    public Task ReloadAsync() => ArriveAsync(() => Page.ReloadAsync());

    public async Task EnterGroupAsync() =>
        await ArriveAsync(() => Page.GetByRole(AriaRole.Treeitem, new() { Name = "Group Chat" }).ClickAsync());

    public async Task SayAsync(string text)
    {
        await TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Says it to StudyBot among others.</summary>
    public async Task MentionAsync(string text)
    {
        await TypeAsync("@");
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Test Bot" }).ClickAsync();
        await Page.Keyboard.TypeAsync($" {text}");
        await Page.Keyboard.PressAsync("Enter");
    }

    public static Task PressAsync(ILocator card, string button) => card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Kept as a picture.</summary>
    public async Task GlanceAtAsync(string state)
    {
        var picture = Path.Combine(Repository.Screenshots, $"Playground-{talk}-{pictures++:00}-{state}.png");
        await Page.ScreenshotAsync(new() { Path = picture, Animations = ScreenshotAnimations.Disabled });
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    // What a chat begins with is sent when it is first looked at, and again by every page that does.
    private async Task ArriveAsync(Func<Task> arrive)
    {
        await Page.RunAndWaitForResponseAsync(arrive, response => response.Url.EndsWith("/installation", StringComparison.Ordinal));

        // It repeats what is said.
        var log = Page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" });
        if (await log.IsVisibleAsync())
            await log.ClickAsync();
    }

    private async Task TypeAsync(string text)
    {
        await Page.GetByRole(AriaRole.Textbox).Last.ClickAsync();
        await Page.Keyboard.TypeAsync(text);
    }
}
