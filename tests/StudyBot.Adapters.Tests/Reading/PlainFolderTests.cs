using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>Notes that nobody wrote for StudyBot: a folder as it lies on GitHub.</summary>
public sealed class PlainFolderTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(
        ("README.md", "# Read me\nnot a note"),
        (".github/hidden.md", "# Hidden\nnot a note"),
        ("b/second_note.md", "Text without any heading.\n"),
        ("a note.md", "---\ntags:\n  - nested:\n      - deep\nlayout: post\n---\n# First [![b](b.svg)](https://e.org)\n\n1. [Jump](#setup)\n\n## 1. Intro\nHello.\n\nSetup\n--------\nRun it.\n"),
        ("ruler.md", "---\n\nA ruler above.\n\n---\n\n# Ruled\n\nBelow.\n"),
        ("glossary.md", "# Words\n\n- **Term** (T): a word.\n"),
        ("resources.md", "# Places\n\n## One\nhttps://e.org is good.\n"),
        ("picture.png", "not text"));

    private readonly Course _course;

    public PlainFolderTests() => _course = _folder.Read().Course;

    [Fact]
    public void The_course_is_named_after_its_folder()
    {
        Assert.Equal(Path.GetFileName(_folder.Root), _course.Id);
        Assert.Contains(_folder.Read().Problems, problem => problem.Code == "course-missing");
    }

    [Fact]
    public void Every_note_is_read_in_the_order_of_the_paths() =>
        Assert.Equal(["a note.md", "b/second_note.md", "glossary.md", "resources.md", "ruler.md"], _course.Notes.Select(note => note.Path));

    [Fact]
    public void Headings_are_read_without_badges_and_with_their_numbers() =>
        Assert.Equal(
            ["First", "First > 1. Intro", "First > Setup"],
            NoteAt("a note.md").Sections.Select(section => section.Ref.HeadingPath));

    [Fact]
    public void A_note_without_headings_is_named_after_its_file()
    {
        var section = Assert.Single(NoteAt("b/second_note.md").Sections);

        Assert.Equal(("Second note", ""), (section.Ref.HeadingPath, section.Ref.Anchor));
    }

    [Fact]
    public void Rulers_at_the_top_are_no_front_matter() =>
        Assert.Equal(["A ruler above.", "Below."], NoteAt("ruler.md").Sections.Single().Sentences);

    [Fact]
    public void A_glossary_and_a_list_of_places_are_searched_like_notes()
    {
        Assert.Equal(["Term (T): a word."], NoteAt("glossary.md").Sections.Single().Sentences);
        Assert.Equal(["https://e.org is good."], NoteAt("resources.md").Sections.Single().Sentences);
        Assert.Equal("Term", Assert.Single(_course.Terms).Name);
        Assert.Equal("https://e.org/", Assert.Single(_course.Resources).Url.ToString());
    }

    [Fact]
    public void The_same_folder_gives_the_same_course() =>
        Assert.Equal(
            _course.Notes.Select(note => (note.Path, note.Html)),
            _folder.Read().Course.Notes.Select(note => (note.Path, note.Html)));

    public void Dispose() => _folder.Dispose();

    private Note NoteAt(string path) => _course.Notes.Single(note => note.Path == path);
}
