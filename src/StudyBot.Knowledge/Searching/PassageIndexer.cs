using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Builds the index of one generation after the other; what a course has in common with the one before it is not done again.</summary>
/// <param name="files">Where the index outlives a restart; null when it need not.</param>
internal sealed class PassageIndexer(IndexFiles? files)
{
    private readonly KnownWords known = new();
    private readonly IndexParts parts = new(files);

    /// <summary>How many sections were indexed so far.</summary>
    public int Indexed => parts.Indexed;

    public PassageIndex Build(Course course)
    {
        var texts = SectionTexts.Of(course, known);
        return new PassageIndex(course, texts, new CourseIndex(texts, parts));
    }
}
