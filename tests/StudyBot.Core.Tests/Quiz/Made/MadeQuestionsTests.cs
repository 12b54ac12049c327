using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class MadeQuestionsTests
{
    private static readonly string[] Nouns = ["tool", "tree", "herb", "pot", "tool that", "edition of Oak", "red tool"];
    private static readonly string[] Deeds = ["digs", "cuts", "holds", "feeds", "shades", "climbs", "needs"];
    private static readonly string[] Things = ["clay", "moss", "seeds", "roots", "bulbs", "vines", "the Oak", "water and sand", ""];

    private static readonly Gen<string> Name = Gen.Select(Some.OneOf("Oak", "Elm", "AWS Rose", "Dry hedge", "re:Post", "İris", "Big Yew"), Gen.Int[0, 12], (name, number) => $"{name} {(char)('A' + number)}");

    private static readonly Gen<string> Cell = Gen.Select(Some.OneOf(Deeds), Some.OneOf(Things), Gen.Int[0, 9], (deed, thing, number) => number == 0 ? "" : number == 1 ? "yes" : $"{deed} {thing}".Trim());

    private static readonly Gen<Course> Course =
        from names in Name.Array[0, 12]
        from meanings in Gen.Select(Some.OneOf(Nouns), Cell, (noun, cell) => $"a {noun} that {cell}").Array[12]
        from heads in Some.OneOf("", "Plant", "Needs", "You need to", "Question", "Does it?", "Choose", "?").Array[3]
        from rows in Gen.Select(Name, Cell, Cell, (name, one, other) => (IReadOnlyList<string>)[name, one, other]).Array[0, 8]
        select Garden.With([.. names.Distinct().Select((name, i) => Garden.Tool(name, meanings[i]))], new SectionTable(heads, rows));

    [Fact]
    public void The_same_notes_give_the_same_questions_in_any_culture() => Course.Sample(course =>
    {
        var before = CultureInfo.CurrentCulture;
        var one = Text(course);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            return one == Text(course);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Fact]
    public void The_order_of_terms_and_notes_changes_nothing() => Course.Sample(course =>
        Text(course) == Text(course with { Terms = [.. course.Terms.Reverse()], Notes = [.. course.Notes.Reverse()] }));

    [Fact]
    public void A_term_that_nothing_is_near_to_changes_no_other_question() => Course.Sample(course =>
    {
        var more = Garden.With([.. course.Terms, Garden.Tool("Quarry", "an opencast pit where slate is broken")], course.Notes[1].Sections[0].Tables[0]);

        return Text(course) == Text(more);
    });

    [Fact]
    public void Every_question_can_be_asked_and_does_not_tell_its_key() => Course.Sample(course =>
    {
        var made = MadeQuestions.Of(course);

        Assert.Distinct(made.Select(question => question.Id));
        Assert.All(made, question => Assert.True(question.Id.Length <= 95));
        Assert.All(made, question => Assert.True(question is { IsAuto: true, Sections.Count: 1, Explanation.Length: > 0 } && question.Id.StartsWith(MadeQuestions.IdPrefix, StringComparison.Ordinal)));
        Assert.All(made.Where(question => question.Form is QuestionForm.Choice), question =>
        {
            Assert.Equal(4, question.Options.Select(option => option.Text).Distinct().Count());
            Assert.Single(question.Options, option => option.IsRight);
            Assert.All(question.Options, option => Assert.True(option.IsRight || option.Feedback is not null));
            Assert.True(Phrase.IndexOf(Words.Of(question.Stem), Words.Of(question.Form.Key[0])) < 0, $"{question.Form.Key[0]}: {question.Stem}");
        });
    });

    private static string Text(Course course) => JsonSerializer.Serialize(MadeQuestions.Of(course).Select(question => new { question, form = (object)question.Form }));
}
