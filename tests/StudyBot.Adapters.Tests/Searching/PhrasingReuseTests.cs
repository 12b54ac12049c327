using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class PhrasingReuseTests
{
    private const string Question = "grandmother's recipe for rainy days";

    [Fact]
    public void A_phrasing_that_is_saved_leads_to_its_section_and_one_that_is_deleted_no_longer_does()
    {
        using var folder = CourseFolder.With(("course.md", CourseFolder.Head), ("soup.md", "# Soup\n\n## Leek soup\nLeek soup is cooked with cream.\n\n## Pea soup\nPea soup is cooked with mint.\n"));
        var (files, notes, indexer) = (new FileMemory(), new NoteMemory(), new PassageIndexer(files: null));

        Assert.Null(Best());
        folder.Write("asked/soup.md", $"# How students ask\n\n## [Pea soup](../soup.md#pea-soup)\n- {Question}\n");
        Assert.Equal("soup.md#pea-soup", Best());
        folder.Write("asked/soup.md", $"# How students ask\n\n## [Leek soup](../soup.md#leek-soup)\n- {Question}\n");
        Assert.Equal("soup.md#leek-soup", Best());
        File.Delete(Path.Combine(folder.Root, "asked", "soup.md"));
        Assert.Null(Best());

        string? Best() => indexer.Build(CourseReader.Read(folder.Root, TimeProvider.System, files, notes).Course).Find(Question, 1).Ranked is [var best, ..] ? best.Section.Ref.Address : null;
    }
}
