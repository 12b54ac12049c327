namespace StudyBot.Core.Tests;

public sealed class TableQuestionsTests
{
    [Fact]
    public void An_entry_is_asked_for_by_the_cell_that_it_alone_has()
    {
        var question = Garden.With([], Garden.Beds).Made("q-auto-which-beds-beds-a-fern");

        Assert.Equal("Which plant needs deep shade?", question.Stem);
        Assert.Equal(["Fern"], question.Form.Key);
        Assert.Equal("In the table of “Beds a”, “Fern” goes with “deep shade” (Needs).", question.Explanation);
        Assert.All(question.Options.Where(option => !option.IsRight), option => Assert.StartsWith("That goes with “", option.Feedback, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_the_entries_that_share_a_cell_one_is_asked_for_among_those_that_have_another()
    {
        var table = new SectionTable(["Task in the garden", "Who"], [["Mow the lawn", "the child"], ["Trim the hedge", "the parent"], ["Rake the path", "the child"], ["Fell the ash", "the parent"], ["Sweep the yard", "the child"]]);

        var question = Garden.With([], table).Made("q-auto-which-beds-beds-a-who-the-parent");

        Assert.Equal("Which task in the garden goes with “Who: the parent”?", question.Stem);
        Assert.Equal(["Mow the lawn", "Rake the path", "Sweep the yard"], question.Wrong());
    }

    [Fact]
    public void A_cell_that_another_row_says_with_more_words_rules_that_row_out()
    {
        var table = new SectionTable(["Plant", "Where it grows"], [["Oak", "in woods"], ["Elm", "in damp woods"], ["Ash", "on banks"], ["Yew", "on chalk"], ["Fir", "on rock"], ["Box", "on walls"]]);

        Assert.DoesNotContain("Elm", Garden.With([], table).Made("q-auto-which-beds-beds-a-oak").Wrong());
    }

    [Theory]
    [InlineData("You need to", "Cut the grass", "You need to cut the grass. Which plant fits?")]
    [InlineData("Question", "Who eats it at night?", "“Who eats it at night?” Which plant answers that?")]
    [InlineData("Does it flower?", "no, it has spores", "Does it flower? No, it has spores. Which plant fits?")]
    [InlineData("Keeps away", "flies and gnats", "Which plant keeps away flies and gnats?")]
    [InlineData("What it does", "climbs up every wall", "Which plant climbs up every wall?")]
    [InlineData("About", "the long leaf of the moor", "Which plant goes with “the long leaf of the moor”?")]
    [InlineData("Color", "red", "Which plant goes with “Color: red”?")]
    public void The_stem_fits_the_head_of_the_column(string head, string cell, string stem)
    {
        var table = new SectionTable(["Plant", head], [["Oak", cell], ["Elm", "1 b c"], ["Ash", "2 b c"], ["Yew", "3 b c"], ["Fir", "4 b c"], ["Box", "5 b c"]]);

        Assert.Equal(stem, Garden.With([], table).Made("q-auto-which-beds-beds-a-oak").Stem);
    }

    [Theory]
    [InlineData("Choose")]
    [InlineData("From the start?")]
    public void A_head_that_makes_no_sentence_is_not_asked(string head)
    {
        var table = new SectionTable(["Plant", head], [["Oak", "a b c"], ["Elm", "1 b c"], ["Ash", "2 b c"], ["Yew", "3 b c"], ["Fir", "4 b c"], ["Box", "5 b c"]]);

        Assert.Empty(Garden.With([], table).Ids());
    }

    [Fact]
    public void A_small_table_is_a_matching_question()
    {
        var table = new SectionTable(["Plant", "Color"], [["Poppy", "red"], ["Daisy", "white"], ["Gorse", "yellow"]]);

        var question = Assert.Single(MadeQuestions.Of(Garden.With([], table)));

        Assert.Equal(("q-auto-match-beds-beds-a-plant-color", "Beds a: what belongs together?"), (question.Id, question.Stem));
        Assert.Equal([new("Poppy", "Red"), new("Daisy", "White"), new("Gorse", "Yellow")], ((QuestionForm.Matching)question.Form).Pairs);
    }

    [Fact]
    public void A_row_whose_cells_share_a_word_is_left_out_of_a_matching_question()
    {
        var table = new SectionTable(["Plant", "Color"], [["Poppy", "red"], ["Daisy", "white"], ["Gorse", "yellow"], ["Violet", "a kind of violet"]]);

        Assert.Equal(3, ((QuestionForm.Matching)Garden.With([], table).Made("q-auto-match-beds-beds-a-plant-color").Form).Pairs.Count);
    }

    [Fact]
    public void Cells_that_are_the_same_make_no_matching_question()
    {
        var table = new SectionTable(["Plant", "Color"], [["Poppy", "red"], ["Daisy", "white"], ["Rose", "red"]]);

        Assert.Empty(Garden.With([], table).Ids());
    }

    [Fact]
    public void A_table_that_compares_its_columns_is_read_downwards()
    {
        var table = new SectionTable(["", "Spade", "Rake", "Hoe"], [["Made of", "steel", "wood", "iron"], ["Weight", "heavy", "light", "heavy"]]);

        var pairs = ((QuestionForm.Matching)Garden.With(Garden.Tools, table).Made("q-auto-match-beds-beds-a-made-of").Form).Pairs;

        Assert.Equal([new("Spade", "Steel"), new("Rake", "Wood"), new("Hoe", "Iron")], pairs);
    }
}
