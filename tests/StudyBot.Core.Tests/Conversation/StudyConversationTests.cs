namespace StudyBot.Core.Tests;

public sealed class StudyConversationTests
{
    [Fact]
    public async Task A_student_is_greeted_once()
    {
        var talk = Talk.About(Some.Course());

        await talk.JoinAsync();
        var again = await talk.JoinAsync();

        Assert.Contains("A course", talk.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("Quiz me", talk.Replies[0].Suggestions[0]);
        Assert.Empty(again.Replies);
    }

    [Fact]
    public async Task An_answer_is_quoted_and_cited()
    {
        var talk = Talk.About(Some.Course());

        var turn = await talk.SayAsync("who patches the guest operating system?");

        var reply = Assert.Single(turn.Replies);
        Assert.StartsWith("> The customer patches the guest operating system of an EC2 instance.", reply.Text, StringComparison.Ordinal);
        Assert.Contains("(/notes/notes.md#amazon-ec2)", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_notes_do_not_cover_is_said_kept_and_sent_to_a_resource()
    {
        var talk = Talk.About(Some.Course());

        var turn = await talk.SayAsync("how do I bake bread?");

        Assert.Contains("don't cover that", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("https://example.com/help", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(new StudyRecord.NotCovered("how do I bake bread?"), Assert.Single(turn.Records));
    }

    [Fact]
    public async Task A_wrong_answer_is_told_what_was_wrong_what_is_right_and_where_it_stands()
    {
        var talk = Talk.About(Some.Course(Some.Question()));
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("aws");

        Assert.Contains("AWS patches the host, not what runs inside.", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("**The customer**", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("You choose the image", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("/notes/notes.md#amazon-ec2", turn.Replies[0].Text, StringComparison.Ordinal);
        var given = Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(turn.Records));
        Assert.Equal(("q-guest-os", false), (given.QuestionId, given.IsRight));
        Assert.Contains("0 of 1 right", turn.Replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_unclear_is_asked_again_and_scores_nothing()
    {
        var talk = Talk.About(Some.Course());
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("aws or the customer");

        Assert.Empty(turn.Records);
        Assert.NotNull(turn.Replies[^1].Question);
        Assert.IsType<Dialog.Quizzing>(turn.Dialog);
    }

    [Fact]
    public async Task Too_few_options_score_nothing()
    {
        var talk = Talk.About(Some.Course(Some.TwoOfFour()));
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("A");

        Assert.Contains("exactly 2", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(turn.Records);
    }

    [Fact]
    public async Task A_question_in_mid_quiz_is_answered_and_the_quiz_goes_on()
    {
        var talk = Talk.About(Some.Course());
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("what is MFA?");

        Assert.Contains("second proof", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("q-guest-os", turn.Replies[^1].Question?.QuestionId);
    }

    [Theory]
    [InlineData("stp")]
    [InlineData("sto!")]
    public async Task A_quiz_is_stopped_by_three_of_the_letters(string text)
    {
        var talk = Talk.About(Some.Course(Some.Typed()));
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync(text);
        var again = await talk.SayAsync(text);

        Assert.IsType<Dialog.Idle>(turn.Dialog);
        Assert.Empty(turn.Records);
        Assert.Contains("No quiz is open", again.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_letters_that_the_course_has_are_no_slip()
    {
        var course = Some.Course();
        var talk = Talk.About(course with { Notes = [course.Notes[0] with { Sections = [Some.Section("Loops", "STP keeps a network free of loops.")] }] });
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("stp");

        Assert.Contains("free of loops", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.IsType<Dialog.Quizzing>(turn.Dialog);
    }

    [Fact]
    public async Task Three_letters_that_an_option_has_are_no_slip()
    {
        var talk = Talk.About(Some.Course(Some.Question("q-sip", "Which protocol sets up a call?", "2.1", new Option("SIP", true, null), new Option("SMTP", false, "It carries mail."))));
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("sip");

        Assert.True(Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(turn.Records)).IsRight);
    }

    [Fact]
    public async Task The_notes_do_not_tell_the_key_of_the_open_question()
    {
        var talk = Talk.About(Some.Course());
        await talk.SayAsync("quiz");

        var turn = await talk.SayAsync("who patches the guest operating system of EC2?");

        Assert.Contains("once you have answered", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("customer patches", turn.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hint_rules_out_a_wrong_option_and_never_the_key()
    {
        var talk = Talk.About(Some.Course());
        await talk.SayAsync("quiz");

        for (var i = 0; i < 4; i++)
            Assert.DoesNotContain("not **" + talk.LetterOf("The customer"), (await talk.SayAsync("hint")).Replies[0].Text, StringComparison.Ordinal);

        var session = Assert.IsType<Dialog.Quizzing>(talk.Dialog).Session;
        Assert.Equal(2, session.RuledOut.Count);
        Assert.Equal(4, session.Hints);
    }

    [Fact]
    public async Task Skipping_scores_nothing_and_not_knowing_tells_the_key()
    {
        var talk = Talk.About(Some.Course(Some.Question("q-1"), Some.Question("q-2")));
        await talk.SayAsync("quiz");

        var skipped = await talk.SayAsync("skip");
        var revealed = await talk.SayAsync("idk");

        Assert.Empty(skipped.Records);
        Assert.DoesNotContain("The right answer", skipped.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("The right answer is **The customer**", revealed.Replies[0].Text, StringComparison.Ordinal);
        Assert.False(Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(revealed.Records)).IsRight);
    }

    [Fact]
    public async Task Why_explains_the_last_answer_also_after_the_end()
    {
        var talk = Talk.About(Some.Course(Some.Question()));
        await talk.SayAsync("quiz");
        await talk.SayAsync("the customer");

        var turn = await talk.SayAsync("why?");

        Assert.Contains("You choose the image", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("> The customer patches", turn.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_of_an_earlier_question_never_answers_the_open_one()
    {
        var talk = Talk.About(Some.Course(Some.Question("q-1"), Some.Question("q-2")));
        var first = (await talk.SayAsync("quiz")).Replies[^1].Question!;
        await talk.PressAsync(new CardPress(first.QuizId, first.Number, CardDeed.Answer, new CardAnswer.Ticked([0])));

        var turn = await talk.PressAsync(new CardPress(first.QuizId, first.Number, CardDeed.Answer, new CardAnswer.Ticked([1])));

        Assert.Empty(turn.Records);
        Assert.Contains("earlier question", turn.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_an_instructor_took_away_ends_the_quiz_in_peace()
    {
        var talk = Talk.About(Some.Course(Some.Question()));
        await talk.SayAsync("quiz");
        talk.Courses.Current = Some.Service(Some.Course(Some.Question("q-other")));

        var turn = await talk.SayAsync("B");

        Assert.Empty(turn.Records);
        Assert.IsType<Dialog.Idle>(turn.Dialog);
    }

    [Fact]
    public async Task Questions_never_answered_and_answered_wrong_come_first()
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var history = new KnownHistory(("q-right", new LastAnswer(true, at)), ("q-wrong", new LastAnswer(false, at)));
        var talk = Talk.About(Some.Course(Some.Question("q-right"), Some.Question("q-wrong"), Some.Question("q-new")), history);

        await talk.SayAsync("quiz 3");

        Assert.Equal(["q-new", "q-wrong", "q-right"], Assert.IsType<Dialog.Quizzing>(talk.Dialog).Session.QuestionIds);
    }

    [Theory]
    [InlineData("quiz me on 2.3", "q-root")]
    [InlineData("quiz me on access management", "q-root")]
    [InlineData("quiz q-guest-os", "q-guest-os")]
    [InlineData("quiz me on ec2", "q-guest-os")]
    public async Task A_quiz_keeps_to_what_it_was_asked_on(string text, string only)
    {
        var talk = Talk.About(Some.Course(Some.Question(), Some.TwoOfFour()));

        await talk.SayAsync(text);

        Assert.Equal([only], Assert.IsType<Dialog.Quizzing>(talk.Dialog).Session.QuestionIds);
    }

    [Fact]
    public async Task A_quiz_on_nothing_known_says_what_there_is()
    {
        var talk = Talk.About(Some.Course());

        var turn = await talk.SayAsync("quiz me on *cooking*");

        Assert.Contains("no questions on \\*cooking\\*", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("Quiz me on 2.1", turn.Replies[0].Suggestions);
    }

    [Fact]
    public async Task Nearest_sections_are_chosen_by_number()
    {
        var talk = Talk.About(Some.Course());
        await talk.SayAsync("how do I resize an EC2 disk in my cellar today?");

        var turn = await talk.SayAsync("1");

        Assert.StartsWith("> The customer patches", turn.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_several_headings_share_let_the_student_choose()
    {
        Section[] sections = [Some.Section("Managed policies by AWS", "AWS writes them."), Some.Section("Managed policies by customers", "You write them.")];
        var talk = Talk.About(Some.Course() with { Notes = [new Note { Path = "notes.md", Title = "Notes", Html = "", Sections = sections }] });

        var offered = await talk.SayAsync("managed policies");
        var chosen = await talk.SayAsync("2");

        Assert.Contains("Which one do you mean?", offered.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(["Managed policies by AWS", "Managed policies by customers"], offered.Replies[0].Suggestions);
        Assert.StartsWith("> You write them.", chosen.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dialog_survives_being_stored_at_every_step()
    {
        var talk = Talk.About(Some.Course(Some.Question("q-1"), Some.TwoOfFour("q-2")));

        foreach (var text in new[] { "hello", "quiz", "hint", "B", "what is MFA?", "A and B", "why", "bananas in pyjamas" })
        {
            await talk.SayAsync(text);
            Assert.Equal(DialogJson.Write(talk.Dialog), DialogJson.Write(DialogJson.Read(DialogJson.Write(talk.Dialog))));
        }

    }
}
