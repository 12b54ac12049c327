using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A question with options that can be asked, with its words: what the rules of item writing look at.</summary>
internal sealed record Item
{
    public required QuestionDraft Question { get; init; }

    /// <summary>The stem without "(Choose two.)".</summary>
    public required string Asked { get; init; }

    public required IReadOnlyList<string> StemWords { get; init; }

    public required IReadOnlyList<ItemOption> Options { get; init; }

    public IEnumerable<ItemOption> Right => Options.Where(option => option.IsRight);

    public IEnumerable<ItemOption> Wrong => Options.Where(option => !option.IsRight);

    /// <summary>The sentence that asks: the last one, after the situation.</summary>
    public string Asking => field ??= SentenceSplitter.Split(Asked) is [.., var last] ? last : Asked;

    public static IReadOnlyList<Item> AllIn(ParsedFolder folder) => AllIn(folder.Files.SelectMany(file => file.Questions));

    public static IReadOnlyList<Item> AllIn(IEnumerable<QuestionDraft> questions) =>
    [
        .. questions
            .Where(question => question.Id is not null && question.Options.Count > 0 && !QuestionFaults.Of(question).Any())
            .Select(Of),
    ];

    public KnowledgeProblem Problem(string code, string message, string mend) => new(Question.Path, Question.Line, code, message, mend);

    public KnowledgeProblem Problem(ItemOption option, string code, string message, string mend) => new(Question.Path, option.Draft.Line, code, message, mend);

    private static Item Of(QuestionDraft question)
    {
        var asked = ChooseCount.Remove(question.Stem);
        return new Item
        {
            Question = question,
            Asked = asked,
            StemWords = Wording.WordsOf(asked),
            Options = [.. question.Options.Select(option => new ItemOption(option, Wording.WordsOf(option.Text)))],
        };
    }
}
