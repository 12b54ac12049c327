using System.Diagnostics;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Puts questions that were made from the notes before the same rules as those that an instructor wrote. What a rule objects to stays out in silence: nobody could mend it.</summary>
internal static class MadeBank
{
    /// <summary>The questions made from the course to which no rule objects, beside its written ones.</summary>
    public static IReadOnlyList<Question> Sound(ParsedFolder folder, Course course)
    {
        var written = course.Written.Select(question => question.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var made = MadeQuestions.Of(course).Where(question => !written.Contains(question.Id)).Select(question => WithSources(folder, question)).Where(question => IsSourced(folder, question)).ToList();
        if (made.Count == 0)
            return [];

        var drafts = made.ConvertAll(DraftOf);
        var faulty = Ids(drafts.SelectMany(QuestionFaults.Of));
        var items = Item.AllIn(drafts);
        faulty.UnionWith(Ids(ItemRules.Find(items)));
        items = [.. items.Where(item => !faulty.Contains(item.Question.Path))];
        // Of two that are alike, the later one is told: a written question is never given up for a made one.
        faulty.UnionWith(Ids(Duplicates.Find([.. Item.AllIn(folder), .. items])));
        faulty.UnionWith(Ids(VerbatimStems.Find(folder, items)));
        return made.FindAll(question => !faulty.Contains(question.Id));
    }

    private static HashSet<string> Ids(IEnumerable<KnowledgeProblem> problems) => problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);

    private static Question WithSources(ParsedFolder folder, Question question) =>
        question with { Sources = [.. question.Sources.Where(page => folder.Course?.IsListed(page) ?? true).Distinct()] };

    private static bool IsSourced(ParsedFolder folder, Question question) => folder.Course is not { Hosts.Count: > 0 } || question.Sources.Count > 0;

    // It stands in no file: its id takes the place of the path, so that a problem tells which question it is about.
    private static QuestionDraft DraftOf(Question question) => new(
        Heading.InNoFile(question.Stem, question.Id),
        question.Id,
        question.Stem,
        FormOf(question.Form),
        question.Explanation,
        [],
        IsOffThePage: true);

    private static FormDraft FormOf(QuestionForm form) => form switch
    {
        QuestionForm.Choice choice => new FormDraft.Choice([.. choice.Options.Select(option => new OptionDraft(1, option.Text, HasBox: true, option.IsRight, option.Feedback))]),
        QuestionForm.Matching matching => new FormDraft.Matching(
            1, [new(1, matching.LeftTitle), new(1, matching.RightTitle)], [.. matching.Pairs.Select(pair => (IReadOnlyList<TextDraft>)[new(1, pair.Left), new(1, pair.Right)])]),
        _ => throw new UnreachableException(),
    };
}
