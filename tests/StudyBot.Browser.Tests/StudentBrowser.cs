using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Browser.Tests;

/// <summary>A student's browser window: what the student sees and does, and everything that it complained of meanwhile.</summary>
internal sealed class StudentBrowser : IAsyncDisposable
{
    private const int Patience = 60_000;

    // The colour scheme changes nothing but colours, and a full reading takes seconds.
    private static readonly AxeRunOptions EveryRule = new();
    private static readonly AxeRunOptions OnlyContrast = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    private readonly ConcurrentQueue<string> complaints = [];
    private readonly IBrowserContext context;
    private readonly StudyProcess study;
    private readonly Screen screen;
    private int pictures = 1;
    private bool isServerDead;

    private StudentBrowser(IBrowserContext context, IPage page, StudyProcess study, Screen screen)
    {
        (this.context, Page, this.study, this.screen) = (context, page, study, screen);
        context.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        context.Console += (_, message) => Hear(message);
        context.WebError += (_, error) => complaints.Enqueue($"uncaught: {error.Error}");
        context.Request += (_, request) => Watch(request.Url);
        page.WebSocket += (_, socket) => Watch(socket.Url);
    }

    public IPage Page { get; }

    public IEnumerable<string> Complaints => complaints;

    public ILocator Status => Page.Locator("#status");

    public ILocator Messages => Page.GetByRole(AriaRole.Feed).Locator(".webchat__bubble__content");

    public ILocator Suggestions => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Suggested actions" }).GetByRole(AriaRole.Button);

    public static async Task<StudentBrowser> OpenAsync(IBrowser browser, StudyProcess study, Screen screen, string path = "/")
    {
        var isPhone = screen is Screen.Phone;
        var window = await browser.NewContextAsync(new()
        {
            ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 },
            DeviceScaleFactor = isPhone ? 2 : 1,
            HasTouch = isPhone,
        });
        var student = new StudentBrowser(window, await window.NewPageAsync(), study, screen);
        await student.Page.GotoAsync(new Uri(study.Address, path).AbsoluteUri);
        return student;
    }

    public ILocator Message(string text) => Messages.Filter(new() { HasText = text });

    public async Task SayAsync(string text)
    {
        var box = Page.GetByRole(AriaRole.Textbox, new() { Name = "Message input box" });
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    public Task<IPage> OpenInNewTabAsync(ILocator link) => context.RunAndWaitForPageAsync(() => link.ClickAsync());

    /// <summary>What a reviewer looks at, in both colour schemes: kept as a picture, read by axe, and nothing sticks out at the side.</summary>
    public async Task LookAtAsync(string state, IPage? tab = null)
    {
        var page = tab ?? Page;
        await PictureAsync(state, page, ColorScheme.Dark);
        await ReadByAxeAsync(state, page, OnlyContrast);
        await PictureAsync(state, page, ColorScheme.Light);
        await ReadByAxeAsync(state, page, EveryRule);
        pictures++;
    }

    /// <summary>A state between two that axe reads: kept as a picture.</summary>
    public async Task GlanceAtAsync(string state)
    {
        await PictureAsync(state, Page, ColorScheme.Dark);
        await PictureAsync(state, Page, ColorScheme.Light);
        pictures++;
    }

    /// <summary>The server is killed, is missed by the page, and comes back; the page finds it by itself.</summary>
    public async Task OutliveTheServerAsync(CancellationToken cancellation)
    {
        isServerDead = true;
        await study.KillAsync();
        await Expect(Status).ToContainTextAsync("Connection lost");
        await LookAtAsync("connection-lost");

        await study.RestartAsync(cancellation);
        await Expect(Status).ToBeHiddenAsync();
        isServerDead = false;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task PictureAsync(string state, IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var picture = Path.Combine(Repository.Screenshots, $"{screen}-{scheme}-{pictures:00}-{state}.png");
        await page.ScreenshotAsync(new() { Path = picture, Animations = ScreenshotAnimations.Disabled });
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }

    private static async Task ReadByAxeAsync(string state, IPage page, AxeRunOptions rules)
    {
        var axe = await page.RunAxe(rules);
        Assert.Equal([], axe.Violations.Select(violation => $"{state}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }

    private void Hear(IConsoleMessage message)
    {
        // Chromium itself notes each request that a dead server refuses; no page can keep it from that.
        var isRefusal = isServerDead && message.Text == "Failed to load resource: net::ERR_CONNECTION_REFUSED"
            && message.Location.StartsWith(study.Address.AbsoluteUri, StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isRefusal)
            complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
    }

    private void Watch(string url)
    {
        var uri = new Uri(url);
        if (uri.Scheme is "http" or "https" or "ws" or "wss" && uri.Authority != study.Address.Authority)
            complaints.Enqueue($"request to another host: {url}");
    }
}
