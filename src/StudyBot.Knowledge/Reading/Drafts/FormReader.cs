using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>Tells the form of a question by what stands below its heading.</summary>
/// <param name="Above">What belongs to the stem.</param>
/// <param name="Below">What holds the explanation.</param>
internal sealed partial record FormReader(FormDraft Form, IReadOnlyList<string> Above, IReadOnlyList<Block> Below)
{
    private const string QuestionId = "q-";

    /// <summary>Null when the heading opens a section of a note. A list with boxes makes a question of any heading; the rest wants an id that says so.</summary>
    public static FormReader? Read(Heading heading)
    {
        var body = heading.Body;
        if (body.Where(HasBoxes).ToList() is { Count: > 0 } boxes)
            return Between(body, boxes, new FormDraft.Choice([.. boxes.SelectMany(ItemsOf).Select(ReadOption)]));
        if (heading.ExplicitId?.StartsWith(QuestionId, StringComparison.Ordinal) is not true)
            return null;
        if (body.FirstOrDefault(block => LinesOf(block).Exists(line => Answer().IsMatch(line))) is { } answer)
            return ReadTyped(body, answer);
        if (body.Where(block => block is ListBlock { IsOrdered: true }).ToList() is { Count: > 0 } lists)
            return Between(body, lists, new FormDraft.Ordering([.. lists.SelectMany(ItemsOf).Select(item => new TextDraft(item.Line + 1, TextOf(item)))]));
        if (body.OfType<Table>().FirstOrDefault() is { } table)
            return Between(body, [table], ReadTable(table));

        return new(new FormDraft.Nothing(), [.. BlockText.SentencesOf(body.TakeWhile(block => block is not QuoteBlock))], body);
    }

    public static bool HasBoxes(Block block) => block is ListBlock list && ItemsOf(list).Any(item => BoxOf(item) is not null);

    private static FormReader Between(IReadOnlyList<Block> body, List<Block> form, FormDraft draft) =>
        new(draft, [.. BlockText.SentencesOf(body.TakeWhile(block => block != form[0]))], [.. body.SkipWhile(block => block != form[^1])]);

    private static IEnumerable<ListItemBlock> ItemsOf(Block list) => ((ListBlock)list).OfType<ListItemBlock>();

    private static OptionDraft ReadOption(ListItemBlock item)
    {
        var feedback = string.Join(' ', BlockText.SentencesOf(item.OfType<QuoteBlock>()));
        return new OptionDraft(item.Line + 1, TextOf(item), BoxOf(item) is not null, BoxOf(item) is { Checked: true }, feedback.Length > 0 ? feedback : null);
    }

    private static string TextOf(ListItemBlock item) => string.Join(' ', BlockText.SentencesOf(item.Where(block => block is not QuoteBlock)));

    private static TaskList? BoxOf(ListItemBlock item) => item is [ParagraphBlock { Inline.FirstChild: TaskList box }, ..] ? box : null;

    /// <summary>The stem may go on in the same paragraph above "Answer:", and "Also right:" may stand in the next one.</summary>
    private static FormReader ReadTyped(IReadOnlyList<Block> body, Block answer)
    {
        var above = body.TakeWhile(block => block != answer);
        var next = body.SkipWhile(block => block != answer).Skip(1).TakeWhile(block => LinesOf(block).Exists(line => AlsoRight().IsMatch(line)));
        var lines = LinesOf(answer);
        var first = lines.FindIndex(line => Answer().IsMatch(line));
        var answers = new List<string> { Answer().Match(lines[first]).Groups["name"].Value };
        var unread = new List<string>();
        foreach (var line in lines.Skip(first + 1).Concat(next.SelectMany(LinesOf)))
        {
            if (AlsoRight().Match(line) is { Success: true } also)
                answers.AddRange(also.Groups["names"].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            else
                unread.Add(line);
        }

        var lead = string.Join(' ', lines.Take(first));
        return new(
            new FormDraft.Typed(answer.Line + 1 + first, answers, unread),
            [.. BlockText.SentencesOf(above), .. lead.Length > 0 ? [lead] : Array.Empty<string>()],
            [.. body.SkipWhile(block => block != answer)]);
    }

    private static List<string> LinesOf(Block block) => block is not ParagraphBlock paragraph ? [] :
        [.. new InlineWriter { LineBreak = '\n' }.Write(paragraph.Inline).Split('\n').Select(PlainText.Collapse).Where(line => line.Length > 0)];

    private static FormDraft.Matching ReadTable(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        return new(table.Line + 1, [.. rows.Where(row => row.IsHeader).SelectMany(CellsOf)], [.. rows.Where(row => !row.IsHeader).Select(row => CellsOf(row).ToList())]);
    }

    private static IEnumerable<TextDraft> CellsOf(TableRow row) =>
        row.OfType<TableCell>().Select(cell => new TextDraft(row.Line + 1, string.Join(' ', cell.Select(BlockText.LineOf))));

    [GeneratedRegex(@"^Answer\s?:\s*(?<name>.*)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^Also right\s?:\s*(?<names>.*)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex AlsoRight();
}
