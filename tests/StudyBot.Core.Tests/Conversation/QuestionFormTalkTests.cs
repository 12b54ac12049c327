namespace StudyBot.Core.Tests;

/// <summary>Talks about questions that are typed, put in order or matched.</summary>
public sealed class QuestionFormTalkTests
{
    [Fact]
    public async Task A_right_name_is_right_and_kept_as_it_was_typed()
    {
        var talk = await OpenAsync(Some.Typed());

        var turn = await talk.SayAsync("key managment service");

        Assert.StartsWith("**Right:** AWS KMS.", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("You choose the image", turn.Replies[0].Text, StringComparison.Ordinal);
        var given = Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(turn.Records));
        Assert.True(given.IsRight);
        Assert.Equal(["key managment service"], given.Chosen);
    }

    [Fact]
    public async Task A_wrong_name_gets_no_and_the_right_one()
    {
        var talk = await OpenAsync(Some.Typed());

        var turn = await talk.SayAsync("Cloud*HSM");

        Assert.StartsWith("**No.** You wrote *Cloud\\*HSM*.", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("The right answer is **AWS KMS**.", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.False(Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(turn.Records)).IsRight);
    }

    [Fact]
    public async Task A_hint_for_a_name_is_its_first_letter_and_its_words_and_then_the_section()
    {
        var talk = await OpenAsync(Some.Typed());

        var first = await talk.SayAsync("hint");
        var second = await talk.SayAsync("hint");

        Assert.Equal("It begins with **A** and has 2 words.", first.Replies[0].Text);
        Assert.Contains("/notes/notes.md#amazon-ec2", second.Replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("KMS", first.Replies[0].Text + first.Replies[1].Text + second.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_is_called_what_is_to_be_typed_is_no_hint()
    {
        var talk = await OpenAsync(Some.Typed() with { Sections = [Some.Ref("Keys in KMS")] });

        await talk.SayAsync("hint");
        var second = await talk.SayAsync("hint");

        Assert.Equal("Letter by letter it looks like this: **A·· K··**", second.Replies[0].Text);
    }

    [Fact]
    public async Task A_question_to_the_notes_is_answered_while_a_name_is_awaited()
    {
        var talk = await OpenAsync(Some.Typed());

        var turn = await talk.SayAsync("what is MFA?");

        Assert.Contains("second proof", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(turn.Records);
        Assert.Equal("q-keys", turn.Replies[^1].Question?.QuestionId);
    }

    [Theory]
    [InlineData("help", "Here is what I understand")]
    [InlineData("thanks", "You're welcome")]
    [InlineData("B", "wants a name")]
    public async Task A_command_and_a_lone_letter_score_nothing_while_a_name_is_awaited(string text, string said)
    {
        var talk = await OpenAsync(Some.Typed());

        var turn = await talk.SayAsync(text);

        Assert.Contains(said, turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(turn.Records);
        Assert.IsType<Dialog.Quizzing>(turn.Dialog);
    }

    [Fact]
    public async Task The_right_order_is_right_by_letters_and_by_words()
    {
        foreach (var byWords in new[] { false, true })
        {
            var talk = await OpenAsync(Some.Ordering());
            var letters = Some.Ordering().Form.Key.Select(talk.LetterOf);

            var turn = await talk.SayAsync(byWords ? "launch, stop, terminate" : string.Concat(letters));

            Assert.StartsWith("**Right.** The right order is:\n\n1. Launch the instance\n2. Stop the instance\n3. Terminate the instance", turn.Replies[0].Text, StringComparison.Ordinal);
            Assert.Equal(Some.Ordering().Form.Key, Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(turn.Records)).Chosen);
        }
    }

    [Fact]
    public async Task A_wrong_order_names_its_first_wrong_place_and_shows_the_right_one()
    {
        var talk = await OpenAsync(Some.Ordering());

        var turn = await talk.SayAsync("launch, terminate, stop");

        Assert.Contains("It goes wrong first at the **second** place: you put *Terminate the instance* there.", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("2. Stop the instance", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.False(Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(turn.Records)).IsRight);
    }

    [Fact]
    public async Task Right_pairs_are_right_and_wrong_ones_are_named()
    {
        var pairs = ((QuestionForm.Matching)Some.Matching().Form).Pairs;
        var right = await OpenAsync(Some.Matching());
        var wrong = await OpenAsync(Some.Matching());

        var all = await right.SayAsync(string.Join(' ', pairs.Select((pair, i) => $"{i + 1}{right.LetterOf(pair.Right)}")));
        var one = await wrong.SayAsync(string.Concat(wrong.LetterOf(pairs[1].Right), wrong.LetterOf(pairs[0].Right), wrong.LetterOf(pairs[2].Right)));

        Assert.StartsWith("**Right:** all 3 pairs.", all.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("1 of 3 pairs are right. These are wrong:\n\n- **AWS KMS**: records API calls\n- **AWS CloudTrail**: controls encryption keys", one.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("The right pairs are:\n\n- **AWS KMS**: controls encryption keys", one.Replies[0].Text, StringComparison.Ordinal);
        Assert.False(Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(one.Records)).IsRight);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("aab")]
    [InlineData("1a 2b")]
    [InlineData("a")]
    public async Task Letters_that_are_missing_or_doubled_are_asked_again_and_score_nothing(string text)
    {
        foreach (var question in new[] { Some.Ordering(), Some.Matching() })
        {
            var talk = await OpenAsync(question);

            var turn = await talk.SayAsync(text);

            Assert.Contains("Nothing is scored yet.", turn.Replies[0].Text, StringComparison.Ordinal);
            Assert.Equal(question.Id, turn.Replies[^1].Question?.QuestionId);
            Assert.Empty(turn.Records);
        }
    }

    [Fact]
    public async Task Hints_leave_at_least_two_pieces_open_and_then_name_the_section()
    {
        foreach (var question in new[] { Some.Ordering(), Some.Matching() })
        {
            var talk = await OpenAsync(question);

            var first = (await talk.SayAsync("hint")).Replies[0].Text;
            var second = (await talk.SayAsync("hint")).Replies[0].Text;

            var piece = question.Form is QuestionForm.Matching matching ? matching.Pairs[0].Right : question.Form.Key[0];
            Assert.Contains($"**{talk.LetterOf(piece)}**, *{piece}*", first, StringComparison.Ordinal);
            Assert.Contains("/notes/notes.md#amazon-ec2", second, StringComparison.Ordinal);
            Assert.Equal(2, Assert.IsType<Dialog.Quizzing>(talk.Dialog).Session.Hints);
        }
    }

    [Fact]
    public async Task Skip_not_knowing_and_why_work_for_every_form()
    {
        foreach (var (question, told) in new[]
        {
            (Some.Typed(), "The right answer is **AWS KMS**."), (Some.Ordering(), "1. Launch the instance"), (Some.Matching(), "- **AWS KMS**: controls encryption keys"),
        })
        {
            var talk = await OpenAsync(question, Some.Question("q-next"));

            var whyFirst = await talk.SayAsync("why");
            var revealed = await talk.SayAsync("I don't know");
            var why = await talk.SayAsync("why");
            var skipped = await talk.SayAsync("skip");

            Assert.Contains("Answer first", whyFirst.Replies[0].Text, StringComparison.Ordinal);
            Assert.Contains(told, revealed.Replies[0].Text, StringComparison.Ordinal);
            Assert.Contains(told, why.Replies[0].Text, StringComparison.Ordinal);
            Assert.Contains("You choose the image", why.Replies[0].Text, StringComparison.Ordinal);
            Assert.Empty(skipped.Records);
        }
    }

    [Fact]
    public async Task A_card_answers_as_typing_does()
    {
        var typed = await OpenAsync(Some.Typed());
        var order = await OpenAsync(Some.Ordering());

        var name = await PressAsync(typed, new CardAnswer.Written("what is KMS"));
        var steps = await PressAsync(order, new CardAnswer.Placed([.. Some.Ordering().Form.Key.Select(step => order.LetterOf(step) - 'A')]));

        Assert.StartsWith("**No.**", name.Replies[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("**Right.**", steps.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_does_not_fit_its_question_scores_nothing()
    {
        CardAnswer[] answers =
        [
            new CardAnswer.Ticked([]), new CardAnswer.Ticked([99]), new CardAnswer.Written(" "), new CardAnswer.Written("..."),
            new CardAnswer.Placed([]), new CardAnswer.Placed([0, 1]), new CardAnswer.Placed([0, 1, -1]), new CardAnswer.Placed([0, 0, 1]), new CardAnswer.Placed([0, 1, 2, 3]), new CardAnswer.Placed([0, 1, 99]),
        ];
        foreach (var question in new[] { Some.Question(), Some.Typed(), Some.Ordering(), Some.Matching() })
        {
            var talk = await OpenAsync(question);
            foreach (var answer in answers)
                Assert.Empty((await PressAsync(talk, answer)).Records);

            Assert.IsType<Dialog.Quizzing>(talk.Dialog);
        }
    }

    [Fact]
    public async Task A_quiz_stored_before_there_were_forms_goes_on()
    {
        const string Stored = """
            {"version":1,"dialog":{"dialog":"quizzing","session":{"id":"000000000000002a","seed":42,"questionIds":["q-guest-os","q-keys"],
            "steps":[],"ruledOut":[0],"hints":1,"number":1,"isOver":false}}}
            """;
        var service = new FixedCourse(Some.WithServices(Some.Question(), Some.Typed()));
        var conversation = new StudyConversation(service, new KnownHistory(), new NoGroupQuizzes(), TimeProvider.System, () => 1);

        var first = await conversation.RespondAsync(DialogJson.Read(Stored), Some.Says("the customer"), TestContext.Current.CancellationToken);
        var second = await conversation.RespondAsync(first.Dialog, Some.Says("KMS"), TestContext.Current.CancellationToken);

        Assert.StartsWith("**Right:** The customer.", first.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(1, Assert.IsType<StudyRecord.AnswerGiven>(Assert.Single(first.Records)).Hints);
        Assert.StartsWith("**Right:** AWS KMS.", second.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instructor_may_change_the_form_of_the_open_question()
    {
        var talk = await OpenAsync(Some.Question("q-keys"));
        await talk.SayAsync("hint");
        talk.Courses.Current = Some.Service(Some.WithServices(Some.Typed()));

        var old = await PressAsync(talk, new CardAnswer.Ticked([1]));
        var turn = await talk.SayAsync("KMS");

        Assert.Empty(old.Records);
        Assert.StartsWith("**Right:** AWS KMS.", turn.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_out_with_a_question_does_not_tell_how_it_is_shuffled()
    {
        var talk = await OpenAsync(Some.Ordering());

        var session = Assert.IsType<Dialog.Quizzing>(talk.Dialog).Session;

        Assert.NotEqual(session.Seed, (int)Convert.ToInt64(session.Id, 16));
    }

    private static async Task<Talk> OpenAsync(params Question[] questions)
    {
        var talk = Talk.About(Some.WithServices(questions));
        await talk.SayAsync($"quiz {questions.Length}");
        if (questions.Length > 1 && talk.Replies[^1].Question!.QuestionId != questions[0].Id)
            await talk.SayAsync("skip");
        return talk;
    }

    private static Task<Turn> PressAsync(Talk talk, CardAnswer answer)
    {
        var view = talk.Replies.Last(reply => reply.Question is not null).Question!;
        return talk.PressAsync(new CardPress(view.QuizId, view.Number, CardDeed.Answer, answer));
    }
}
