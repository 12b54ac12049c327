using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Reads list entries of the form <c>**2.1.K1** what the student should know</c> below a topic's heading.</summary>
internal static partial class ObjectiveReader
{
    public static IEnumerable<ObjectiveDraft> Read(Heading heading, string topicId) =>
        heading.Body.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(item => Read(item, topicId)).OfType<ObjectiveDraft>();

    private static ObjectiveDraft? Read(ListItemBlock item, string topicId)
    {
        if (item is not [ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } bold } inlines }, ..])
            return null;

        var marked = PlainText.Of(bold);
        var id = marked.TrimEnd(':', '.');
        var title = PlainText.Of(inlines)[marked.Length..].TrimStart(':', ' ');
        return Id().IsMatch(id) ? new(item.Line + 1, new Objective(id, title, topicId)) : null;
    }

    // A digit tells an id from a word that is bold for its weight.
    [GeneratedRegex(@"^[A-Za-z0-9._-]*[0-9][A-Za-z0-9._-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
