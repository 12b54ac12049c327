namespace StudyBot.Knowledge;

/// <summary>A heading with something to answer below it, as written, sound or not.</summary>
/// <param name="IsOffThePage">False for a list of boxes that is something else, such as things to do.</param>
internal sealed record QuestionDraft(
    Heading Heading,
    string Path,
    string Stem,
    FormDraft Form,
    string Explanation,
    IReadOnlyList<Link> ExplanationLinks,
    bool IsOffThePage)
{
    public int Line => Heading.Line;

    public string? Id => Heading.ExplicitId;

    /// <summary>None unless the question is of multiple choice.</summary>
    public IReadOnlyList<OptionDraft> Options => Form is FormDraft.Choice choice ? choice.Options : [];
}
