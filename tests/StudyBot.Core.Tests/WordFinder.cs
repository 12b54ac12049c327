namespace StudyBot.Core.Tests;

/// <summary>A finder that counts shared words: enough for dialogs, whose own rules are what these tests are about.</summary>
internal sealed class WordFinder(Course course) : IPassageFinder
{
    public Findings Find(string question, int top)
    {
        var asked = Words.OfContent(question);
        var ranked = course.Notes.SelectMany(note => note.Sections)
            .Select(section => new Finding(section, asked.Count(word => Words.Of($"{section.Ref.Heading} {string.Join(' ', section.Sentences)}").Contains(word))))
            .Where(finding => finding.Score > 0).OrderByDescending(finding => finding.Score).Take(top).ToList();
        return new Findings(ranked, ranked.Count == 0 ? 0 : ranked[0].Score / asked.Count, .5);
    }

    public Passage? Quote(Section section, string question, Predicate<string> mayShow) =>
        section.Sentences.FirstOrDefault(sentence => mayShow(sentence)) is { } sentence ? new Passage(section.Ref, sentence) : null;

    public IReadOnlyList<Resource> FindResources(string question, int top) => [];

    public bool HasWord(string word) => course.Notes.SelectMany(note => note.Sections).Any(section => Words.Of(string.Join(' ', section.Sentences)).Contains(word));
}
