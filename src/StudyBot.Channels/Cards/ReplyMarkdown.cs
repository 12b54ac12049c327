using System.Buffers;
using System.Text.RegularExpressions;

namespace StudyBot.Channels;

/// <summary>The Markdown of a reply, made fit to leave the house.</summary>
internal static partial class ReplyMarkdown
{
    // Most texts have none of them, and to look for a few characters is a hundred times faster than an expression.
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*`\\");

    /// <summary>Links of the house become absolute; pictures, which a client would fetch from anywhere, become their description.</summary>
    public static string Prepare(string markdown, Uri publicAddress)
    {
        var text = markdown;
        if (text.Contains("![", StringComparison.Ordinal))
            text = Picture().Replace(text, "${alt}").Replace("![", "[", StringComparison.Ordinal);
        if (text.Contains("<img", StringComparison.OrdinalIgnoreCase))
            text = RawPicture().Replace(text, "${before}&lt;img");
        if (text.Contains("](/", StringComparison.Ordinal))
            text = HouseLink().Replace(text, $"]({publicAddress.AbsoluteUri.TrimEnd('/').Replace("$", "$$", StringComparison.Ordinal)}${{path}}");
        return text;
    }

    /// <summary>The words alone, for a voice.</summary>
    public static string Speakable(string markdown) => !markdown.AsSpan().ContainsAny(Marks) ? markdown.Trim()
        : Mark().Replace(Link().Replace(markdown, "${words}"), "").Trim();

    [GeneratedRegex(@"!\[(?<alt>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<before>^|[^\\])<img", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex RawPicture();

    // Nearly every reply has one. It can't go back far: what follows the first two signs is matched whatever it is.
    [GeneratedRegex(@"\]\((?<path>/[^/\s)][^\s)]*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HouseLink();

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"[*`\\]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
