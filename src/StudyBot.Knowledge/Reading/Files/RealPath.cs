using Microsoft.Win32.SafeHandles;

namespace StudyBot.Knowledge;

/// <summary>Whether a file that was opened is the one in the folder, and not what a link that was put there meanwhile leads to.</summary>
internal static class RealPath
{
    // As many links as Linux itself follows.
    private const int MaximumLinks = 40;

    public static bool IsOf(SafeFileHandle file, string root, string path)
    {
        // Only Linux tells the name of what is open. Elsewhere a second look after opening leaves an attacker a moment that is too short to count on.
        if (!OperatingSystem.IsLinux() || File.ResolveLinkTarget($"/proc/self/fd/{file.DangerousGetHandle()}", returnFinalTarget: false) is not { } opened)
            return !HasLink(root, path);

        return opened.FullName == Path.Join(Of(Path.GetFullPath(root)), path);
    }

    private static bool HasLink(string root, string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (new DirectoryInfo(Path.Join(root, path.AsSpan(0, end))).LinkTarget is not null)
                return true;
        }

        return new FileInfo(Path.Join(root, path)).LinkTarget is not null;
    }

    // The folder itself may be reached by a link: whoever started the program named it.
    private static string Of(string folder)
    {
        var links = 0;
        var steps = new Stack<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse());
        var real = "/";
        while (steps.TryPop(out var step))
        {
            if (step is "..")
            {
                real = Path.GetDirectoryName(real) ?? "/";
                continue;
            }

            var next = Path.Join(real, step);
            if (step is "." || new DirectoryInfo(next).LinkTarget is not { } target || ++links > MaximumLinks)
            {
                real = step is "." ? real : next;
                continue;
            }

            if (target.StartsWith('/'))
                real = "/";
            foreach (var part in target.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
                steps.Push(part);
        }

        return real;
    }
}
