using System.Diagnostics;

namespace StudyBot.Browser.Tests;

/// <summary>The program as a process of its own that can be killed and started again, at one address and over one data folder.</summary>
internal sealed class StudyProcess : IAsyncDisposable
{
    private const string Serves = "StudyBot serves ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("studybot-browser-");
    private readonly IReadOnlyList<(string Name, string Value)> settings;
    private Process? process;

    private StudyProcess(IReadOnlyList<(string Name, string Value)> settings) => this.settings = settings;

    // The first start takes any free port; a restart must come back where the page looks for it.
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public static async Task<StudyProcess> StartAsync(CancellationToken cancellation, params IReadOnlyList<(string Name, string Value)> settings)
    {
        var study = new StudyProcess(settings);
        try
        {
            await study.RestartAsync(cancellation);
            return study;
        }
        catch
        {
            await study.DisposeAsync();
            throw;
        }
    }

    public async Task RestartAsync(CancellationToken cancellation)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "StudyBot.dll");
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", program, "--knowledge", Path.Combine(Repository.Root, "knowledge"), "--data", data.FullName])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["Urls"] = Address.GetLeftPart(UriPartial.Authority);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        Address = await ReadAddressAsync(process.StandardOutput, cancellation).WaitAsync(Patience, cancellation);

        using var http = new HttpClient { BaseAddress = Address };
        Assert.Equal("ok", await http.GetStringAsync("/healthz", cancellation));
    }

    /// <summary>SIGKILL: no goodbye, no last write.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;

        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        data.Delete(recursive: true);
    }

    private static async Task<Uri> ReadAddressAsync(StreamReader output, CancellationToken cancellation)
    {
        while (await output.ReadLineAsync(cancellation) is { } line)
        {
            if (!line.StartsWith(Serves, StringComparison.Ordinal))
                continue;

            // What is printed later has to go somewhere, or a full pipe would stop the program.
            _ = output.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new Uri(line[Serves.Length..]);
        }

        throw new InvalidOperationException("StudyBot ended before it served; its last words are above.");
    }
}
