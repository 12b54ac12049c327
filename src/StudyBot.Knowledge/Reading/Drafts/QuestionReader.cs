using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>Finds the questions among the headings of a file.</summary>
internal static class QuestionReader
{
    public static IReadOnlyList<QuestionDraft> Read(string path, Outline outline) =>
        [.. outline.Headings.Select(heading => Read(path, heading)).OfType<QuestionDraft>()];

    private static QuestionDraft? Read(string path, Heading heading)
    {
        if (FormReader.Read(heading) is not { } read)
            return null;

        var quotes = read.Below.OfType<QuoteBlock>().ToList();
        return new QuestionDraft(
            heading,
            path,
            string.Join(' ', read.Above.Prepend(heading.Text)),
            read.Form,
            ExplanationOf(quotes),
            [.. quotes.SelectMany(Links.In)],
            heading.ExplicitId is not null || LooksLikeQuestion(heading, quotes));
    }

    private static string ExplanationOf(List<QuoteBlock> quotes)
    {
        var paragraphs = quotes.SelectMany(quote => quote).ToList();
        var texts = paragraphs.Select(block => block is ParagraphBlock paragraph ? PlainText.WithLinksMarked(paragraph.Inline) : BlockText.LineOf(block));
        return ClosingLink.Remove(string.Join(' ', texts));
    }

    // Its key must not stand on a page because its author forgot the id.
    private static bool LooksLikeQuestion(Heading heading, List<QuoteBlock> quotes) =>
        heading.Text.Contains('?', StringComparison.Ordinal) || quotes.Count > 0 || heading.Body.Where(FormReader.HasBoxes).Cast<ListBlock>().Any(list => list.Descendants<QuoteBlock>().Any());
}
