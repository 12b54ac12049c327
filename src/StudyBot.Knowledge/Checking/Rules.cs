using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Everything that is checked. A new rule is a method with the shape of <see cref="Rule"/> and a line here.</summary>
internal static class Rules
{
    private static readonly Rule[] All =
    [
        FolderProblems.Find,
        CourseProblems.Find,
        FrontMatterNames.Find,
        FrontMatterValues.Find,
        TextForms.Find,
        NoteProblems.Find,
        HeadingIds.Find,
        QuestionFaults.Find,
        QuestionIds.Find,
        QuestionSources.Find,
        BankProblems.Find,
        ObjectiveProblems.Find,
        LongSections.Find,
        LinkProblems.Find,
        LinkHosts.Find,
        GlossaryProblems.Find,
        ResourceProblems.Find,
        PhrasingProblems.Find,
    ];

    /// <summary>
    /// What could not be read, and what the rules say of the rest, in the order of the files and their lines. A file that is broken comes first: every link to it
    /// is a problem as well, and all of these go with the one.
    /// </summary>
    public static IReadOnlyList<KnowledgeProblem> Check(ParsedFolder folder, DateOnly today) =>
    [
        .. folder.Problems.Concat(All.SelectMany(rule => rule(folder))).Concat(ReviewDates.Find(folder, today))
            .OrderBy(problem => !ReadFile.Breaks(problem))
            .ThenBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line),
    ];
}
