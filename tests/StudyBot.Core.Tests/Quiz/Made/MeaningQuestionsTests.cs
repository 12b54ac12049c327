namespace StudyBot.Core.Tests;

public sealed class MeaningQuestionsTests
{
    [Fact]
    public void A_term_of_the_glossary_is_asked_for_by_its_meaning()
    {
        var question = Garden.With(Garden.Tools).Made("q-auto-means-hoe");

        Assert.Equal("Which of these is a tool that cuts young weeds?", question.Stem);
        Assert.Equal(["Hoe"], question.Form.Key);
        Assert.Equal(4, question.Options.Count);
        Assert.Equal("Hoe: a tool that cuts young weeds.", question.Explanation);
        Assert.Equal("A tool that levels loose soil.", question.Options.Single(option => option.Text == "Rake").Feedback);
    }

    [Fact]
    public void A_term_of_the_glossary_is_explained_by_one_of_four_meanings()
    {
        var question = Garden.With(Garden.Tools).Made("q-auto-is-hoe");

        Assert.Equal("What does “Hoe” mean?", question.Stem);
        Assert.Equal(["A tool that cuts young weeds"], question.Form.Key);
        Assert.Equal("That is Rake.", question.Options.Single(option => option.Text == "A tool that levels loose soil").Feedback);
    }

    [Fact]
    public void It_takes_over_what_its_section_has()
    {
        var question = Garden.With(Garden.Tools).Made("q-auto-means-hoe");

        Assert.True(question.IsAuto);
        Assert.Equal([Some.Ref("Hoe", "tools.md")], question.Sections);
        Assert.Equal(("2.1", "2.1.K1"), (question.TopicId, question.ObjectiveId));
        Assert.Equal(["https://example.org/tools.md"], question.Sources.Select(page => page.AbsoluteUri));
    }

    [Fact]
    public void Of_several_objectives_the_written_questions_on_the_section_tell_which_one_it_serves()
    {
        var course = Garden.With(Garden.Tools);
        course = course with
        {
            Notes = [.. course.Notes.Select(note => note with { Objectives = ["2.1.K1", "2.1.S1"] })],
            Questions = [Some.Question() with { Sections = [Some.Ref("Hoe", "tools.md")], ObjectiveId = "2.1.S1" }],
        };

        Assert.Equal("2.1.S1", course.Made("q-auto-means-hoe").ObjectiveId);
        Assert.Null(course.Made("q-auto-means-rake").ObjectiveId);
    }

    [Fact]
    public void A_wrong_option_is_of_the_same_kind_as_the_key()
    {
        var course = Garden.With([.. Garden.Tools, Garden.Tool("Beech", "a tree that sheds its leaves"), Garden.Tool("Yew", "a tree that stays green"), Garden.Tool("Maple", "a tree that gives syrup"), Garden.Tool("Larch", "a tree that drops needles")]);

        Assert.Equal(["Larch", "Maple", "Yew"], course.Made("q-auto-means-beech").Wrong());
    }

    [Fact]
    public void What_the_notes_compare_with_it_in_a_table_comes_first()
    {
        var course = Garden.With(Garden.Tools, new SectionTable(["Tool", "Weight"], [["Dibber", "light"], ["Hoe", "medium"], ["Spade", "heavy"], ["Secateurs", "very light"]]));

        Assert.Equal(["Dibber", "Secateurs", "Spade"], course.Made("q-auto-means-hoe").Wrong());
    }

    [Theory]
    [InlineData("Weeder", "a tool that cuts young weeds with one hand")]
    [InlineData("Dutch hoe", "a tool that is pushed forward")]
    [InlineData("Scuffle", "a tool that works as a hoe does")]
    public void What_the_meaning_may_be_true_of_as_well_is_no_wrong_option(string name, string meaning)
    {
        var course = Garden.With([.. Garden.Tools[..4], Garden.Tool(name, meaning)]);

        Assert.DoesNotContain(name, course.Made("q-auto-means-hoe").Wrong());
    }

    [Fact]
    public void What_its_own_section_says_the_same_of_is_no_wrong_option()
    {
        var course = Garden.With(Garden.Tools);
        var rake = Garden.Section("Rake", "tools.md", "In spring a rake cuts young weeds, too.");
        course = course with { Notes = [.. course.Notes.Select(note => note with { Sections = [.. note.Sections.Select(section => section.Ref.Heading == "Rake" ? rake : section)] })] };

        Assert.DoesNotContain("Rake", course.Made("q-auto-means-hoe").Wrong());
    }

    [Theory]
    [InlineData("Leaf blower", "a tool that moves leaf after leaf")]
    [InlineData("Edger", "a tool that an edger keeps sharp")]
    public void A_stem_that_says_a_word_of_the_name_is_not_asked(string name, string meaning) =>
        Assert.DoesNotContain(Garden.With([.. Garden.Tools, Garden.Tool(name, meaning)]).Ids(), id => id.StartsWith("q-auto-means-leaf", StringComparison.Ordinal) || id.StartsWith("q-auto-means-edger", StringComparison.Ordinal));

    [Fact]
    public void Without_three_wrong_options_of_its_kind_it_is_not_asked() => Assert.Empty(Garden.With(Garden.Tools[..3]).Ids());

    [Theory]
    [InlineData("the law that protects old oaks", "Which of these is the law that protects old oaks?")]
    [InlineData("digging beds without any machine", "Which of these means digging beds without any machine?")]
    [InlineData("tools of steel for stony ground", "Which of these is described as “tools of steel for stony ground”?")]
    [InlineData("a tool that mows grass (once pulled by horses)", "Which of these is a tool that mows grass?")]
    [InlineData("a tool that mows grass, no longer sold since May 2020", "Which of these is a tool that mows grass?")]
    public void The_stem_fits_the_shape_of_the_meaning(string meaning, string stem)
    {
        var column = new SectionTable(["Thing", "Place"], [["Thing one", "shed"], ["Spade", "hook"], ["Rake", "wall"], ["Hoe", "beam"]]);

        Assert.Equal(stem, Garden.With([.. Garden.Tools, Garden.Tool("Thing one", meaning)], column).Made("q-auto-means-thing-one").Stem);
    }

    [Theory]
    [InlineData("what grows in a shed")]
    [InlineData("see Spade and its uses")]
    [InlineData("a spade")]
    public void A_meaning_that_is_no_phrase_of_its_own_is_not_asked(string meaning) =>
        Assert.DoesNotContain("q-auto-means-thing", Garden.With([.. Garden.Tools, Garden.Tool("Thing", meaning)]).Ids());
}
