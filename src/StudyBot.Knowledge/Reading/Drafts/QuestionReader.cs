using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>Finds the questions among the headings of a file.</summary>
internal static class QuestionReader
{
    public static IReadOnlyList<QuestionDraft> Read(string path, Outline outline) =>
        [.. outline.Headings.Select(heading => Read(path, heading)).OfType<QuestionDraft>()];

    private static QuestionDraft? Read(string path, Heading heading)
    {
        var lists = heading.Body.OfType<ListBlock>().Where(list => list.OfType<ListItemBlock>().Any(item => BoxOf(item) is not null)).ToList();
        if (lists.Count == 0)
            return null;

        var above = heading.Body.TakeWhile(block => block != lists[0]);
        var quotes = heading.Body.SkipWhile(block => block != lists[^1]).OfType<QuoteBlock>().ToList();
        var stem = string.Join(' ', BlockText.SentencesOf(above).Prepend(heading.Text));
        return new QuestionDraft(
            heading,
            path,
            stem,
            [.. lists.SelectMany(list => list.OfType<ListItemBlock>()).Select(ReadOption)],
            ExplanationOf(quotes),
            [.. quotes.SelectMany(Links.In)],
            heading.ExplicitId is not null || LooksLikeQuestion(heading.Text, lists, quotes));
    }

    private static OptionDraft ReadOption(ListItemBlock item)
    {
        var text = string.Join(' ', BlockText.SentencesOf(item.Where(block => block is not QuoteBlock)));
        var feedback = string.Join(' ', BlockText.SentencesOf(item.OfType<QuoteBlock>()));
        return new OptionDraft(item.Line + 1, text, BoxOf(item) is not null, BoxOf(item) is { Checked: true }, feedback.Length > 0 ? feedback : null);
    }

    private static string ExplanationOf(List<QuoteBlock> quotes)
    {
        var paragraphs = quotes.SelectMany(quote => quote).ToList();
        var texts = paragraphs.Select(block => block is ParagraphBlock paragraph ? PlainText.WithLinksMarked(paragraph.Inline) : BlockText.LineOf(block));
        return ClosingLink.Remove(string.Join(' ', texts));
    }

    // Its key must not stand on a page because its author forgot the id.
    private static bool LooksLikeQuestion(string heading, List<ListBlock> lists, List<QuoteBlock> quotes) =>
        heading.Contains('?', StringComparison.Ordinal) || quotes.Count > 0 || lists.Any(list => list.Descendants<QuoteBlock>().Any());

    private static TaskList? BoxOf(ListItemBlock item) => item is [ParagraphBlock { Inline.FirstChild: TaskList box }, ..] ? box : null;
}
