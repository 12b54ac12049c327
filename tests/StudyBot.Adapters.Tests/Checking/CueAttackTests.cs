using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>Whoever knows nothing gains nothing: chance is 25 % on four options.</summary>
public sealed class CueAttackTests(ITestOutputHelper output)
{
    public static TheoryData<string, bool> Attacks => [.. CueAttack.All.SelectMany(attack => new[] { (attack.Name, false), (attack.Name, true) })];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_guesser_gets_at_most_35_percent_of_the_shipped_questions_right(string name, bool isAuto)
    {
        var questions = CourseReader.Read(RepositoryFolder.Knowledge).Course.Questions
            .Where(question => question is { Options.Count: 4, IsMultipleResponse: false } && question.IsAuto == isAuto).ToList();

        var share = CueAttack.All.Single(attack => attack.Name == name).ShareRight(questions);

        output.WriteLine($"{name}: {share:P1} of {questions.Count} four-option questions {(isAuto ? "made from the notes" : "that were written")}");
        Assert.True(questions.Count >= 50);
        Assert.True(share <= 0.35, $"{name}: {share:P1}");
    }

    [Theory]
    [InlineData("longest option", "ice", "water", "a liquid that flows", "steam")]
    [InlineData("most overlap with the stem", "snow", "hail", "rain from clouds", "dew")]
    [InlineData("most specific", "a lake", "a sea", "Lake Garda, 346 m deep", "a pond")]
    [InlineData("always B", "snow", "ice", "water", "dew")]
    public void A_bank_with_a_cue_would_be_seen(string name, params string[] options)
    {
        var key = name == "always B" ? 1 : 2;
        var question = new Question
        {
            Id = "q",
            Stem = "What falls when clouds cool, as rain in Italy does?",
            Explanation = "It does.",
            Form = new QuestionForm.Choice([.. options.Select((text, i) => new Option(text, i == key, null))]),
        };

        Assert.Equal(1, CueAttack.All.Single(attack => attack.Name == name).ShareRight([question]));
    }
}
