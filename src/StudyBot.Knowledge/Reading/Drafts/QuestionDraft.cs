namespace StudyBot.Knowledge;

/// <summary>A heading with a list of boxes, as written, sound or not.</summary>
/// <param name="IsOffThePage">False for a list of boxes that is something else, such as things to do.</param>
internal sealed record QuestionDraft(
    Heading Heading,
    string Path,
    string Stem,
    IReadOnlyList<OptionDraft> Options,
    string Explanation,
    IReadOnlyList<Link> ExplanationLinks,
    bool IsOffThePage)
{
    public int Line => Heading.Line;

    public string? Id => Heading.ExplicitId;
}
