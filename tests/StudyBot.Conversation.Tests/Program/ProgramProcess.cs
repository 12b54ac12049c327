using System.Diagnostics;
using System.Text;

namespace StudyBot.Conversation.Tests;

/// <summary>The program as a process of its own, as an operator starts it.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private const string Serves = "StudyBot serves ";

    // A program that neither serves nor ends by then hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly Process running;

    private ProgramProcess(Process running, Uri address) => (this.running, Address) = (running, address);

    public Uri Address { get; }

    /// <summary>Returns when the program says that it serves.</summary>
    public static async Task<ProgramProcess> ServeAsync(string data, string url = "http://127.0.0.1:0")
    {
        using var patience = Begin();
        var process = Start(["--data", data, "--knowledge", Repository.Knowledge], [("Urls", url)]);
        try
        {
            process.StandardInput.Close();
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith(Serves, StringComparison.Ordinal))
                    return new ProgramProcess(process, new Uri(line[Serves.Length..]));
            }

            throw new InvalidOperationException($"The program did not start: {await process.StandardError.ReadToEndAsync(patience.Token)}");
        }
        catch
        {
            End(process);
            throw;
        }
    }

    /// <summary>Runs a command to its end.</summary>
    /// <param name="input">What is typed, and then nothing more.</param>
    public static async Task<Ended> RunAsync(IReadOnlyList<string> arguments, string input = "", params IReadOnlyList<(string Name, string Value)> settings)
    {
        using var patience = Begin();
        var process = Start(arguments, settings);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await TypeAsync(process, input);
            await process.WaitForExitAsync(patience.Token);
            return new Ended(process.ExitCode, await output, await errors);
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>SIGKILL: nothing in the process learns of it.</summary>
    public void Kill()
    {
        running.Kill();
        running.WaitForExit();
    }

    public void Dispose() => End(running);

    private static CancellationTokenSource Begin()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        return patience;
    }

    private static Process Start(IReadOnlyList<string> arguments, IReadOnlyList<(string Name, string Value)> settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "StudyBot.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, .. arguments])
        {
            // No appsettings.json lies there, so the settings are those of the test and no others.
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task TypeAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program that has ended reads nothing any more; what it said is in the result.
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
