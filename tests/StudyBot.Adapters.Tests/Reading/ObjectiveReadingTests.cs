using StudyBot.Core;

namespace StudyBot.Adapters.Tests;

public sealed class ObjectiveReadingTests : IDisposable
{
    private const string Course = """
        ---
        id: course
        title: A course
        hosts: [docs.example.org]
        ---
        # A course
        - **0.1** before any topic

        ## 2.1 Nature
        Objectives:
        - **2.1.K1** what *grows*
        - **2.1.S1**: what does not
        - **Note** that this is none
        ## Appendix
        - **9.K1** below no topic
        ## 2.2 Culture
        ### Skills
        - **2.2.S1** what was made
        """;

    private const string Question = """
        ### Which stone floats? {#q-pumice}
        - [x] Pumice
        - [ ] Granite
          > It sinks.

        > It holds gas, as [the guide](https://docs.example.org/pumice) and [a blog](https://blog.example.com/) say. See [stones](../note.md#stones).
        """;

    private readonly CourseFolder _folder = CourseFolder.With(
        ("course.md", Course),
        ("note.md", "---\nobjectives: [2.1.K1, 2.2.S1, 7.7]\n---\n# Stones\nStones lie.\n"),
        ("questions/2.1/k1.md", $"---\nobjectives: [2.1.K1]\nsources: [https://docs.example.org/stones, https://blog.example.com/]\n---\n{Question}"),
        ("questions/2.1/two.md", $"---\ntopic: \"2.1\"\nobjectives: [2.1.K1, 2.1.S1]\n---\n{Question.Replace("q-pumice", "q-two", StringComparison.Ordinal)}"));

    [Fact]
    public void The_entries_with_a_bold_id_below_a_topic_are_its_objectives() =>
        Assert.Equal(
            [new Objective("2.1.K1", "what grows", "2.1"), new Objective("2.1.S1", "what does not", "2.1"), new Objective("2.2.S1", "what was made", "2.2")],
            _folder.Read().Course.Objectives);

    [Fact]
    public void A_note_serves_the_objectives_that_it_names_and_the_course_has() =>
        Assert.Equal(["2.1.K1", "2.2.S1"], _folder.Read().Course.Notes.Single(note => note.Path == "note.md").Objectives);

    [Fact]
    public void A_question_belongs_to_the_one_objective_of_its_file_and_to_its_topic()
    {
        var questions = _folder.Read().Course.Questions.ToDictionary(question => question.Id);

        Assert.Equal(("2.1.K1", "2.1"), (questions["q-pumice"].ObjectiveId, questions["q-pumice"].TopicId));
        Assert.Equal((null, "2.1"), (questions["q-two"].ObjectiveId, questions["q-two"].TopicId));
    }

    [Fact]
    public void The_sources_of_a_question_are_official_pages_of_its_file_and_of_its_explanation() =>
        Assert.Equal(
            ["https://docs.example.org/stones", "https://docs.example.org/pumice"],
            _folder.Read().Course.Questions.Single(question => question.Id == "q-pumice").Sources.Select(page => page.ToString()));

    public void Dispose() => _folder.Dispose();
}
