namespace StudyBot.Core;

/// <summary>The sections that questions may be made from, in the order of the course.</summary>
internal sealed class Origins
{
    private readonly Dictionary<SectionRef, Origin> bySection = [];

    public Origins(Course course)
    {
        var cited = course.Written.Where(question => question.ObjectiveId is not null)
            .SelectMany(question => question.Sections, (question, section) => (section, question.ObjectiveId))
            .ToLookup(entry => entry.section, entry => entry.ObjectiveId);
        foreach (var note in course.Notes.Where(note => note.MakesQuestions))
        {
            foreach (var section in note.Sections)
                bySection.TryAdd(section.Ref, new Origin(section, note, ObjectiveOf(note, cited[section.Ref])));
        }
    }

    public IEnumerable<Origin> All => bySection.Values;

    public Origin? Find(SectionRef? section) => section is null ? null : bySection.GetValueOrDefault(section);

    // Of a note with several objectives, the written questions that rest on the section tell which one it serves.
    private static string? ObjectiveOf(Note note, IEnumerable<string?> ofQuestions) => note.Objectives is [var only]
        ? only
        : ofQuestions.Distinct(StringComparer.Ordinal).Take(2).ToList() is [var shared] ? shared : null;
}
