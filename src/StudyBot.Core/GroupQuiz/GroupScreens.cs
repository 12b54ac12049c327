namespace StudyBot.Core;

/// <summary>Puts together what the message of a group's quiz shows: from where the quiz stands and the votes, each time anew.</summary>
public sealed class GroupScreens(IGroupQuizStore quizzes, ICourseSource courses)
{
    private const int MostRanks = 10;

    /// <param name="viewer">Who sees it; null for everybody.</param>
    public async Task<GroupScreen> DrawAsync(StoredGroupQuiz stored, StudentKey? viewer, CancellationToken cancellation)
    {
        var (thread, quiz) = (stored.Thread, stored.Quiz);
        var course = courses.Current.Course;
        var votes = await quizzes.CountVotesAsync(thread, quiz.Id, cancellation);
        var own = viewer is { } student ? await quizzes.FindVotesAsync(thread, quiz.Id, student, cancellation) : [];
        if (quiz.Phase is GroupPhase.Ended)
            return Ended(quiz, course, votes, own, await quizzes.ReadLeaderboardAsync(stored.Group, MostRanks, cancellation));

        var question = course.FindQuestion(quiz.QuestionId);
        var screen = new GroupScreen(quiz, GroupWording.Header(quiz, question is { IsAuto: true })) { Past = Past(quiz, course, votes, quiz.Number - 1), Buttons = Buttons(quiz, question) };
        return question is null
            ? screen with { Below = ["This question was taken out of the course."] }
            : screen with { Stem = question.Stem, Options = Options(quiz, question, votes), Votes = quiz.Phase is GroupPhase.Voting ? Count(votes, quiz) : null, Below = [.. Below(quiz, question, own), .. ForInstructor(quiz, question, votes, viewer)] };
    }

    private static GroupScreen Ended(GroupQuiz quiz, Course course, IReadOnlyList<Tally> votes, IReadOnlyList<Tally> own, IReadOnlyList<Standing> standings)
    {
        List<string> below = [];
        var settled = own.Where(vote => vote.Round == 1 && KeyOf(course, quiz, vote) is not null).ToList();
        if (settled.Count > 0)
            below.Add($"You had **{settled.Count(vote => vote.Chosen == KeyOf(course, quiz, vote))} of {settled.Count}** right with your first vote.");
        if (standings.Count > 0)
            below.Add(GroupWording.Leaderboard(standings).Text);
        return new GroupScreen(quiz, GroupWording.Header(quiz, isAuto: false))
        {
            Past = Past(quiz, course, votes, quiz.Number),
            Below = below,
            Buttons = [new(GroupDeed.Rank, "Join or leave the leaderboard")],
        };
    }

    private static List<string> Past(GroupQuiz quiz, Course course, IReadOnlyList<Tally> votes, int upTo) =>
    [
        .. quiz.QuestionIds.Take(upTo).Select((id, place) => (Number: place + 1, Question: course.FindQuestion(id)))
            .Where(past => past.Question is not null)
            .Select(past => GroupWording.Past(past.Number, past.Question!, [.. votes.Where(vote => vote.Number == past.Number)])),
    ];

    private static List<GroupOption> Options(GroupQuiz quiz, Question question, IReadOnlyList<Tally> votes) =>
    [
        .. OptionOrder.Of(question, quiz.Seed, quiz.Number).Select((place, shown) => question.Options[place] is var option && quiz.HidesKey
            ? new GroupOption(QuestionView.Letter(shown), option.Text, IsRight: false, [])
            : new GroupOption(QuestionView.Letter(shown), option.Text, option.IsRight,
                [.. Enumerable.Range(1, quiz.Round).Select(round => votes.Where(vote => vote.Number == quiz.Number && vote.Round == round && vote.Chosen == option.Text).Sum(vote => vote.Count))])),
    ];

    private static int Count(IReadOnlyList<Tally> votes, GroupQuiz quiz) => votes.Where(vote => vote.Number == quiz.Number && vote.Round == quiz.Round).Sum(vote => vote.Count);

    private static List<string> Below(GroupQuiz quiz, Question question, IReadOnlyList<Tally> own)
    {
        var chosen = own.Where(vote => vote.Number == quiz.Number).MaxBy(vote => vote.Round);
        var letter = chosen is null ? null : LetterOf(quiz, question, chosen.Chosen);
        return quiz.Phase switch
        {
            GroupPhase.Voting => letter is not null && chosen!.Round == quiz.Round ? [$"You chose **{letter}**, and can change it until the result shows."] : [],
            GroupPhase.Discussing =>
            [
                "**Talk it over.** Find somebody who chose another option, and say why yours is right. Then everybody votes again.",
                .. letter is null ? Array.Empty<string>() : [$"You chose **{letter}**."],
            ],
            _ => [.. letter is null ? Array.Empty<string>() : [$"You chose **{letter}**."], FeedbackWording.Reveal(question).Text],
        };
    }

    /// <summary>By which an instructor decides whether to let it be talked over. It tells neither key nor what the others chose.</summary>
    private static IEnumerable<string> ForInstructor(GroupQuiz quiz, Question question, IReadOnlyList<Tally> votes, StudentKey? viewer)
    {
        var first = votes.Where(vote => vote.Number == quiz.Number && vote.Round == 1).ToList();
        if (quiz is { HidesKey: true, Round: 1, Asker.IsInstructor: true } && quiz.Asker.Student == viewer && first.Count > 0)
            yield return $"Only you see this: **{GroupWording.Share(first.Where(vote => question.Form.Key.Contains(vote.Chosen)).Sum(vote => vote.Count), first.Sum(vote => vote.Count))}** of the votes are right.";
    }

    private static GroupButton[] Buttons(GroupQuiz quiz, Question? question) => quiz.Phase switch
    {
        GroupPhase.Voting =>
        [
            .. (question?.Options ?? []).Select((_, shown) => new GroupButton(GroupDeed.Vote, $"{QuestionView.Letter(shown)}", shown)),
            new(GroupDeed.Show, "Show the result"),
            .. quiz is { Round: 1, Asker.IsInstructor: true } ? new GroupButton[] { new(GroupDeed.Discuss, "Discuss, then vote again") } : [],
        ],
        GroupPhase.Discussing => [new(GroupDeed.Again, "Vote again"), new(GroupDeed.Show, "Show the result")],
        _ when quiz.IsLast => [new(GroupDeed.End, "End the quiz"), new(GroupDeed.Rank, "Join or leave the leaderboard")],
        _ => [new(GroupDeed.Next, "Next question"), new(GroupDeed.End, "End the quiz"), new(GroupDeed.Rank, "Join or leave the leaderboard")],
    };

    private static string? LetterOf(GroupQuiz quiz, Question question, string chosen)
    {
        var order = OptionOrder.Of(question, quiz.Seed, quiz.Number);
        var shown = Enumerable.Range(0, order.Count).Where(place => question.Options[order[place]].Text == chosen).ToList();
        return shown is [var place] ? $"{QuestionView.Letter(place)}" : null;
    }

    private static string? KeyOf(Course course, GroupQuiz quiz, Tally vote) =>
        vote.Number <= quiz.QuestionIds.Count && course.FindQuestion(quiz.QuestionIds[vote.Number - 1]) is { Form.Key: [var key] } ? key : null;
}
