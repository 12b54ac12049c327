namespace StudyBot.Knowledge;

/// <summary>Where a link leads.</summary>
internal abstract record LinkTarget
{
    private LinkTarget() { }

    public sealed record Outside(Uri Address) : LinkTarget;

    /// <summary>A path in the knowledge folder, whether or not something lies there; <paramref name="Anchor"/> may be empty.</summary>
    public sealed record InFolder(string Path, string Anchor) : LinkTarget;

    /// <summary>Nowhere that a student may be sent.</summary>
    public sealed record Refused : LinkTarget;

    public static LinkTarget Of(string address, string fromPath)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var outside) && address.Contains(':', StringComparison.Ordinal))
        {
            return outside.Scheme == Uri.UriSchemeHttps || outside.Scheme == Uri.UriSchemeHttp || outside.Scheme == Uri.UriSchemeMailto
                ? new Outside(outside)
                : new Refused();
        }

        var anchorAt = address.IndexOf('#', StringComparison.Ordinal);
        // GitHub's views of a file ("?plain=1") are the same file.
        var path = (anchorAt < 0 ? address : address[..anchorAt]).Split('?')[0];
        var anchor = anchorAt < 0 ? "" : Uri.UnescapeDataString(address[(anchorAt + 1)..]);
        if (path.Length == 0)
            return anchor.Length > 0 ? new InFolder(fromPath, anchor) : new Refused();

        // A browser reads a backslash as a slash, and a colon in the first step as a scheme.
        if (path[0] == '/' || path.AsSpan().ContainsAny('\\', ':'))
            return new Refused();

        return Walk(fromPath, Uri.UnescapeDataString(path)) is { } target ? new InFolder(target, anchor) : new Refused();
    }

    private static string? Walk(string fromPath, string path)
    {
        var steps = new List<string>(fromPath.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count == 0)
                return null;

            if (step == "..")
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
