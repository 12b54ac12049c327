using StudyBot.Core;

namespace StudyBot.Core.Tests;

public sealed class QuestionFinderTests
{
    private static readonly Course Course = Some.Course(
        Some.Question("q-one") with { ObjectiveId = "2.1.K1" },
        Some.Question("q-two") with { ObjectiveId = "2.1.S2" },
        Some.Question("q-three") with { ObjectiveId = "2.1.K1" }) with
    {
        Objectives = [new Objective("2.1.K1", "what the model is", "2.1"), new Objective("2.1.S2", "tell the tasks", "2.1"), new Objective("2.3.K1", "what IAM does", "2.3")],
    };

    [Theory]
    [InlineData("2.1.K1", "q-one", "q-three")]
    [InlineData("2.1.k1", "q-one", "q-three")]
    [InlineData("2.1.s2.", "q-two")]
    public void An_objective_is_named_by_its_id(string about, params string[] found) =>
        Assert.Equal(found, QuestionFinder.Find(Some.Service(Course), about).Select(question => question.Id));

    [Theory]
    [InlineData("quiz 2.1.K1", "q-one", "q-three")]
    [InlineData("quiz me on 2.1.s2", "q-two")]
    [InlineData("give me 2 questions on 2.1.k1", "q-one", "q-three")]
    public async Task A_quiz_on_an_objective_asks_its_questions_only(string said, params string[] asked)
    {
        var talk = Talk.About(Course);

        await talk.SayAsync(said);

        var quiz = Assert.IsType<Dialog.Quizzing>(talk.Dialog).Session;
        Assert.Equal(asked, quiz.QuestionIds.Order());
    }

    [Fact]
    public void An_objective_that_has_no_question_yet_finds_none() =>
        Assert.Empty(QuestionFinder.Find(Some.Service(Course), "2.3.K1"));
}
