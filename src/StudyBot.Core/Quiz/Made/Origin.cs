namespace StudyBot.Core;

/// <summary>The section that a question is made from, with all that the question takes over from it.</summary>
internal sealed record Origin(Section Section, Note Note, string? ObjectiveId)
{
    public Question Make(string id, string stem, QuestionForm form, string explanation) => new()
    {
        Id = id,
        Stem = stem,
        Form = form,
        Explanation = explanation,
        Sections = [Section.Ref],
        TopicId = Note.TopicId,
        ObjectiveId = ObjectiveId,
        Sources = Note.Sources,
        IsAuto = true,
    };

    /// <summary>What the section is called in an id; anchors such as "compared" stand in many files.</summary>
    public string Name => $"{Path.ChangeExtension(Section.Ref.Path, null)} {Section.Ref.Anchor}";
}
