using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>What stands below a heading tells how its question is answered.</summary>
public sealed class QuestionFormTests
{
    private const string Why = "\n> Reason. See [T](good.md).\n";

    [Theory]
    [InlineData("Answer: AWS KMS\n", "AWS KMS")]
    [InlineData("answer : **AWS KMS**\n", "AWS KMS")]
    [InlineData("Answer: AWS KMS\nAlso right: KMS; Key Management Service\n", "AWS KMS|KMS|Key Management Service")]
    [InlineData("Answer: AWS KMS  \nAlso right: KMS;\n", "AWS KMS|KMS")]
    [InlineData("Answer: AWS KMS\n\nAlso right: KMS\n", "AWS KMS|KMS")]
    [InlineData("Answer: `s3:GetObject`\n", "s3:GetObject")]
    public void A_line_with_the_answer_makes_a_question_to_type(string below, string answers)
    {
        var question = Read(below + Why);

        Assert.Equal(answers.Split('|'), Assert.IsType<QuestionForm.Typed>(question.Form).Answers);
        Assert.Equal("Reason.", question.Explanation);
        Assert.Empty(question.Options);
    }

    [Theory]
    [InlineData("A bank has keys.\n\nAnswer: KMS\n")]
    [InlineData("A bank\nhas keys.\nAnswer: KMS\n")]
    public void What_stands_above_the_answer_belongs_to_the_stem(string below)
    {
        var question = Read(below + Why);

        Assert.Equal("Which? A bank has keys.", question.Stem);
        Assert.Equal(["KMS"], question.Form.Key);
    }

    [Theory]
    [InlineData("1. Launch\n2. Stop\n3. Terminate\n")]
    [InlineData("1. Launch\n1. *Stop*\n1. Terminate\n")]
    [InlineData("1) Launch\n\n2) Stop\n\n3) Terminate\n")]
    public void A_numbered_list_makes_a_question_to_put_in_order(string below)
    {
        var question = Read(below + Why);

        Assert.Equal(["Launch", "Stop", "Terminate"], Assert.IsType<QuestionForm.Ordering>(question.Form).Steps);
        Assert.Equal("Reason.", question.Explanation);
    }

    [Fact]
    public void A_table_makes_a_question_to_match()
    {
        var question = Read("Pick well.\n\n| Service | What it `does` |\n|---|---|\n| KMS | keys |\n| **Macie** | [data](good.md) |\n| WAF | a \\| b |\n" + Why);

        var matching = Assert.IsType<QuestionForm.Matching>(question.Form);
        Assert.Equal(("Service", "What it does"), (matching.LeftTitle, matching.RightTitle));
        Assert.Equal([new MatchingPair("KMS", "keys"), new MatchingPair("Macie", "data"), new MatchingPair("WAF", "a | b")], matching.Pairs);
        Assert.Equal("Which? Pick well.", question.Stem);
        Assert.Equal("Reason.", question.Explanation);
    }

    [Fact]
    public void Lists_and_tables_below_other_headings_stay_text()
    {
        var course = CourseFolder.CourseOf("# Note\n## Steps {#steps}\n1. a\n2. b\n3. c\n\n## Table {#table}\n| A | B |\n|---|---|\n| c | d |\n\n## Answer\nAnswer: yes.\n");

        Assert.Empty(course.Questions);
        Assert.Equal(["steps", "table", "answer"], course.Notes.Single(note => note.Path == "note.md").Sections.Select(section => section.Ref.Anchor));
    }

    [Theory]
    [InlineData("Answer: Key-marker\n")]
    [InlineData("1. Key-marker\n2. b\n3. c\n")]
    [InlineData("| A | B |\n|---|---|\n| Key-marker | d |\n| e | f |\n| g | h |\n")]
    [InlineData("Answer:\nAlso right: Key-marker\n")]
    public void The_key_of_a_question_in_a_note_is_never_on_its_page_sound_or_faulty(string below)
    {
        var note = CourseFolder.NoteOf($"# Note\n## Text\nWords.\n\n### Which? {{#q-which}}\n{below}{Why}");

        Assert.DoesNotContain("marker", note.Html, StringComparison.Ordinal);
        Assert.Equal(["text"], note.Sections.Select(section => section.Ref.Anchor));
    }

    [Theory]
    [InlineData("Answer:\n", "answer-without-text", 3)]
    [InlineData("Answer: !\n", "answer-without-text", 3)]
    [InlineData("Answer: KMS\nAlso right: -\n", "answer-without-text", 3)]
    [InlineData("Stem.\nAnswer:\n", "answer-without-text", 4)]
    [InlineData("Answer: KMS\nand more\n", "answer-line-unreadable", 3)]
    [InlineData("1. a\n2. b\n", "ordering-size", 2)]
    [InlineData("1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g\n", "ordering-size", 2)]
    [InlineData("1. a\n2.\n3. c\n", "step-without-text", 4)]
    [InlineData("1. a\n2. b\n3. A\n", "step-repeated", 5)]
    [InlineData("| A |\n|---|\n| a |\n| b |\n| c |\n", "matching-columns", 3)]
    [InlineData("| A | B | C |\n|---|---|---|\n| a | b | c |\n| d | e | f |\n| g | h | i |\n", "matching-columns", 3)]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| c | d |\n", "matching-size", 3)]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| c | d |\n| e | f |\n| g | h |\n| i | j |\n| k | l |\n", "matching-size", 3)]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| c | |\n| e | f |\n", "cell-without-text", 6)]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| c |\n| e | f |\n", "cell-without-text", 6)]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| c | d |\n| e | B |\n", "cell-repeated", 7)]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| a | d |\n| e | f |\n", "cell-repeated", 6)]
    [InlineData("Only words.\n", "question-without-form", 2)]
    [InlineData("- a\n- b\n", "question-without-form", 2)]
    public void A_fault_keeps_the_question_out_and_is_told_by_its_line(string below, string code, int line)
    {
        using var folder = CourseFolder.With(("course.md", CourseFolder.Head), ("good.md", "# T\ntext"), ("note.md", $"text\n# Which? {{#q-which}}\n{below}{Why}"));

        var reading = folder.Read();

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, "note.md", line), (problem.Code, problem.File, problem.Line));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Mend);
        Assert.Empty(reading.Course.Questions);
    }

    [Theory]
    [InlineData("Answer: KMS\n")]
    [InlineData("1. a\n2. b\n3. c\n")]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| c | d |\n| e | f |\n")]
    public void Every_form_wants_a_reason(string below) =>
        Assert.Equal(["question-without-explanation"], CourseFolder.CodesOf($"text\n# Which? {{#q-which}}\n{below}"));

    private static Question Read(string below)
    {
        using var folder = CourseFolder.With(("course.md", CourseFolder.Head), ("good.md", "# T\ntext"), ("questions.md", $"# Which? {{#q-which}}\n{below}"));
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Course.Questions);
    }
}
