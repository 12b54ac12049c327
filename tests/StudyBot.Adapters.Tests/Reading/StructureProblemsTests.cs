using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>Every fault of structure is told by its code, its file and its line.</summary>
public sealed class StructureProblemsTests
{
    private const string Options = "- [x] a\n- [ ] b\n  > No.\n\n> Why. See [T](good.md).\n";

    [Theory]
    [InlineData("---\ntitle: [unclosed\n---\ntext", "front-matter-broken", 3)]
    [InlineData("---\nx: [\ntitle: a\nsources:\n  - b\n---\ntext", "front-matter-broken", 2)]
    [InlineData("---\njust words\n---\ntext", "front-matter-broken", 2)]
    [InlineData("---\ntitle: a\ntext", "front-matter-broken", 1)]
    [InlineData("---\ntitle: a: b\n---\ntext", "front-matter-broken", 2)]
    [InlineData("---\ntitle: &a x\n---\ntext", "front-matter-not-flat", 2)]
    [InlineData("---\ntitle: a\naliases: *a\n---\ntext", "front-matter-not-flat", 3)]
    [InlineData("---\ntitle: !!str x\n---\ntext", "front-matter-not-flat", 2)]
    [InlineData("---\naliases:\n  - [a, b]\n---\ntext", "front-matter-not-flat", 3)]
    [InlineData("---\ntitle:\n  a: b\n---\ntext", "front-matter-not-flat", 3)]
    [InlineData("---\ntitle: a\ntitle: b\n---\ntext", "front-matter-repeated", 3)]
    [InlineData("---\ntitle: a\ntopik: b\n---\ntext", "front-matter-unknown-name", 3)]
    [InlineData("---\nreviewed: 23.11.2026\n---\ntext", "front-matter-not-a-date", 2)]
    [InlineData("---\nsources:\n- a page\n---\ntext", "front-matter-not-an-address", 2)]
    [InlineData("---\ntitle: [a, b]\n---\ntext", "front-matter-not-one-value", 2)]
    [InlineData("---\ntopic: \"9.9\"\n---\ntext", "topic-unknown", 2)]
    [InlineData("# Only\n## Headings", "note-empty", 0)]
    [InlineData("", "note-empty", 0)]
    [InlineData("# A {#x}\ntext\n## B {#x}\ntext", "heading-id-repeated", 3)]
    [InlineData("# A\ntext\n## B {#two words}\ntext", "heading-id-unreadable", 3)]
    [InlineData("text\n# Q?\n" + Options, "question-id-missing", 2)]
    [InlineData("text\n# Q {#q}\n- [x] a\n\n> Why. See [T](good.md).", "question-too-few-options", 2)]
    [InlineData("text\n# Q {#q}\n- [ ] a\n- [ ] b\n\n> Why. See [T](good.md).", "question-without-right-option", 2)]
    [InlineData("text\n# Q {#q}\n- [x] a\n- [ ] b\n", "question-without-explanation", 2)]
    [InlineData("text\n# Q {#q}\n- [x] a\n- [ ] b\n\n> See [T](good.md).", "question-without-explanation", 2)]
    [InlineData("text\n# Q {#q}\n- [x] a\n- [] b\n- [ ] c\n\n> Why. See [T](good.md).", "option-without-box", 4)]
    [InlineData("text\n# Q {#q}\n" + Options + "# R {#q}\n" + Options, "question-id-repeated", 8)]
    [InlineData("text\n# Q {#q}\n- [x] a\n- [ ] b\n  > No.\n\n> Why.", "question-without-section", 2)]
    [InlineData("# T\n[a](missing.md)", "link-broken", 2)]
    [InlineData("# T\n![a](missing.png)", "link-broken", 2)]
    [InlineData("# T\n\nx [a](note.md#nowhere)", "link-anchor-broken", 3)]
    [InlineData("# T\n[a](#nowhere)", "link-anchor-broken", 2)]
    [InlineData("# T\n[a](javascript:x)", "link-refused", 2)]
    [InlineData("# T\n[a](../outside.md)", "link-refused", 2)]
    public void A_fault_in_a_note_is_told_by_its_line(string note, string code, int line)
    {
        using var folder = CourseFolder.With(("course.md", CourseFolder.Head), ("good.md", "# T\ntext"), ("note.md", note));

        var problem = Assert.Single(folder.Read().Problems);

        Assert.Equal((code, "note.md", line), (problem.Code, problem.File, problem.Line));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Mend);
    }

    [Theory]
    [InlineData("course.md", "---\ntitle: a\n---\n## 1 A\n", "course-id-missing", 1)]
    [InlineData("course.md", "---\nid: a\n---\n## 1 A\n", "course-title-missing", 1)]
    [InlineData("course.md", "---\nid: a\ntitle: b\n---\n", "course-without-topics", 1)]
    [InlineData("course.md", "---\nid: a\ntitle: b\n---\n## 1 A\n## 1 B\n", "topic-repeated", 6)]
    [InlineData("course.md", "---\nid: a\ntitle: b\nexam-minutes: long\n---\n## 1 A\n", "front-matter-not-a-number", 4)]
    [InlineData("course.md", "---\nid: a\ntitle: b\nexam-weights:\n- Security\n---\n## 1 A\n", "exam-weight-unreadable", 4)]
    [InlineData("glossary.md", "- **A**: first\n- B: second\n", "glossary-entry-unreadable", 2)]
    [InlineData("glossary.md", "- **A** (X): first\n- **B** (x): second\n", "glossary-name-shared", 2)]
    [InlineData("glossary.md", "- **A** (B): first\n- **B**: second\n", "glossary-name-shared", 2)]
    [InlineData("resources.md", "## A\n<https://e.org>\n\nThere.\n\n## B\nNowhere.\n", "resource-without-address", 6)]
    [InlineData("resources.md", "## A\n<https://e.org>\n", "resource-without-description", 1)]
    public void A_fault_in_a_file_of_its_own_kind_is_told_by_its_line(string file, string text, string code, int line)
    {
        using var folder = CourseFolder.With(("course.md", CourseFolder.Head), ("note.md", "# T\ntext"));
        folder.Write(file, text);

        var problem = Assert.Single(folder.Read().Problems);

        Assert.Equal((code, file, line), (problem.Code, problem.File, problem.Line));
    }

    [Fact]
    public void Sound_files_have_no_problem() =>
        Assert.Empty(CourseFolder.CodesOf("---\ntitle: \"A: b\"\nreviewed: 2026-01-01\naliases: [a, b]\n---\n# T\ntext [a](course.md#21-sharing) <https://e.org> [m](mailto:a@e.org)\n"));

    [Fact]
    public void A_name_that_two_terms_claim_means_the_first()
    {
        using var folder = CourseFolder.With(("glossary.md", "- **A** (X): first\n- **B** (x, Y): second\n"));

        var terms = folder.Read().Course.Terms;

        Assert.Equal(["X"], terms[0].Aliases);
        Assert.Equal(["Y"], terms[1].Aliases);
    }
}
