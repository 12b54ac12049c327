using Microsoft.Playwright;
using StudyBot.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace StudyBot.Browser.Tests;

/// <summary>The browser of this machine; a download of another one is never asked for.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Missing =
        "There is no Chromium here: install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to the program of a Chromium or Chrome.";

    // The tests talk to a program on loopback alone: nothing that a browser does of itself is wanted.
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["chrome.exe", "chromium.exe"] : ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application", "chrome.exe"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Google", "Chrome", "Application", "chrome.exe"),
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (FindProgram() is not { } program)
            return;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>The browser; without one the test is skipped, and fails where the tests have to be whole.</summary>
    internal IBrowser Demand() => Requirement.Demand(browser, Missing);

    private static string? FindProgram()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } told)
            return File.Exists(told) ? told : null;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return UsualPlaces.Concat(folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))).FirstOrDefault(File.Exists);
    }
}
