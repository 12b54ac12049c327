using System.ComponentModel;
using System.Diagnostics;

namespace StudyBot.Browser.Tests;

/// <summary>Microsoft's Agents Playground, as npm has it: brought once for all runs, and kept beside what is built.</summary>
internal static class PlaygroundPackage
{
    private const string NoNode = "There is no Node.js here, and the Agents Playground runs on it: install Node.js 20 or newer, which brings npm.";

    private static readonly Lazy<Task<(string? Folder, string Fault)>> Brought = new(BringAsync);

    /// <summary>The folder that it lies in; without it the test is skipped, and fails where the tests have to be whole.</summary>
    public static async Task<string> DemandAsync(CancellationToken cancellation)
    {
        var (folder, fault) = await Brought.Value.WaitAsync(cancellation);
        return Requirement.Demand(folder, fault);
    }

    private static async Task<(string? Folder, string Fault)> BringAsync()
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "eng", "playground.mjs")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var bringing = Process.Start(start)!;
            var faults = bringing.StandardError.ReadToEndAsync(CancellationToken.None);
            var folder = await bringing.StandardOutput.ReadToEndAsync(CancellationToken.None);
            await bringing.WaitForExitAsync(CancellationToken.None);
            return bringing.ExitCode is 0 ? (folder.Trim(), "") : (null, (await faults).Trim());
        }
        catch (Win32Exception)
        {
            return (null, NoNode);
        }
    }
}
