using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>Markdown's inline elements as the text that a reader sees.</summary>
internal static partial class PlainText
{
    public static string Of(ContainerInline? inlines) => Collapse(new InlineWriter().Write(inlines));

    /// <summary>Text whose code spans hold <see cref="SentenceSplitter.HeldSpace"/> for a space, so that no sentence ends inside one.</summary>
    public static string ForSplitting(ContainerInline? inlines) => Collapse(new InlineWriter { SpaceInCode = SentenceSplitter.HeldSpace }.Write(inlines));

    /// <summary>Text whose links stand between <see cref="ClosingLink"/>'s marks.</summary>
    public static string WithLinksMarked(ContainerInline? inlines) =>
        Collapse(new InlineWriter { BeforeLink = ClosingLink.Before, AfterLink = ClosingLink.After }.Write(inlines));

    /// <summary>A heading without its explicit id, and without badges unless it holds nothing else.</summary>
    public static string OfHeading(ContainerInline? inlines)
    {
        var words = Collapse(new InlineWriter { WritesPictures = false }.Write(inlines));
        return words.Length > 0 ? words : Of(inlines);
    }

    // GitHub takes the text as it stands: two spaces become two hyphens, and a picture leaves the spaces around it.
    public static string OfAnchor(ContainerInline? inlines) => new InlineWriter { WritesPictures = false, LineBreak = '\n' }.Write(inlines);

    public static string Collapse(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
