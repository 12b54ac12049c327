using System.Buffers;
using System.Text.RegularExpressions;

namespace StudyBot.Channels;

/// <summary>The Markdown of a reply, made fit to leave the house.</summary>
internal static partial class ReplyMarkdown
{
    // Most texts have none of them, and a search for one of a few characters is a hundred times faster than five expressions.
    private static readonly SearchValues<char> Suspect = SearchValues.Create("[]<");
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*`\\");

    /// <summary>Links of the house become absolute; pictures, which a client would fetch from anywhere, become their description.</summary>
    public static string Prepare(string markdown, Uri publicAddress)
    {
        if (!markdown.AsSpan().ContainsAny(Suspect))
            return markdown;

        var text = Picture().Replace(markdown, "${alt}");
        text = RawPicture().Replace(text.Replace("![", "[", StringComparison.Ordinal), "${before}&lt;img");
        return HouseLink().Replace(text, $"]({publicAddress.AbsoluteUri.TrimEnd('/').Replace("$", "$$", StringComparison.Ordinal)}${{path}}");
    }

    /// <summary>The words alone, for a voice.</summary>
    public static string Speakable(string markdown) => !markdown.AsSpan().ContainsAny(Marks) ? markdown.Trim()
        : Mark().Replace(Link().Replace(markdown, "${words}"), "").Trim();

    [GeneratedRegex(@"!\[(?<alt>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<before>^|[^\\])<img", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex RawPicture();

    [GeneratedRegex(@"\]\((?<path>/[^/\s)][^\s)]*)", RegexOptions.NonBacktracking)]
    private static partial Regex HouseLink();

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"[*`\\]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
