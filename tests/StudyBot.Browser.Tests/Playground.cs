using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Browser.Tests;

/// <summary>The Agents Playground as a process: it plays a channel to StudyBot, and shows its chats as a page.</summary>
internal sealed class Playground : IAsyncDisposable
{
    /// <summary>Cards with Action.Execute, as in Teams.</summary>
    public const string Teams = "msteams";

    /// <summary>Cards with Action.Submit alone, as wherever a card can't be replaced.</summary>
    public const string Emulator = "emulator";

    private const string Listens = "Listening on ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // It writes a log and more into the folder that it runs in.
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studybot-playground-");
    private Process? process;

    private Playground(string channel) => Channel = channel;

    public string Channel { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public static async Task<Playground> StartAsync(StudyProcess study, string channel, CancellationToken cancellation)
    {
        var package = await PlaygroundPackage.DemandAsync(cancellation);
        var playground = new Playground(channel);
        try
        {
            await playground.BeginAsync(package, study, cancellation);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Has the channel send an activity of which the page has no form.</summary>
    /// <param name="members">What it says beside who, where and through which channel.</param>
    public async Task SendAsync(string conversation, JsonObject members, CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address, "/_internal/v1/customActivities/") };
        var activity = JsonNode.Parse(await http.GetStringAsync($"template?conversationId={conversation}", cancellation))!.AsObject();
        foreach (var (name, member) in members)
            activity[name] = member?.DeepClone();
        using var response = await http.PostAsync("", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"), cancellation);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    private async Task BeginAsync(string package, StudyProcess study, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(
            "node",
            [
                "--require", Path.Combine(Repository.Root, "eng", "loopback.cjs"), Path.Combine(package, "cli.js"), "start",
                "--app-endpoint", new Uri(study.Address, "/api/messages").AbsoluteUri, "--channel-id", Channel, "--port", "0", "--disable-telemetry",
            ])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        process = Process.Start(start)!;
        var port = await ReadPortAsync(process.StandardOutput, cancellation).WaitAsync(Patience, cancellation);
        Address = new UriBuilder(Address) { Port = port }.Uri;
    }

    private static async Task<int> ReadPortAsync(StreamReader output, CancellationToken cancellation)
    {
        while (await output.ReadLineAsync(cancellation) is { } line)
        {
            if (!line.StartsWith(Listens, StringComparison.Ordinal))
                continue;

            // What is printed later has to go somewhere, or a full pipe would stop the program.
            _ = output.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return int.Parse(line[Listens.Length..], CultureInfo.InvariantCulture);
        }

        throw new InvalidOperationException("The playground ended before it listened; its last words are above.");
    }
}
