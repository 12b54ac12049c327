using System.Globalization;

namespace StudyBot.Core;

/// <summary>What a group is told.</summary>
internal static class GroupWording
{
    private const int LongestPast = 90;

    public static readonly Reply Withheld = new("That is what the open question is about, so I'll quote it once its result shows.");

    public static readonly Reply AnswerByButton = new("Answers are private here: press a button on the card, and nobody else sees what you chose.");

    public static readonly Reply NoCoaching = new("A hint or a reason for one would be one for all. Say **quiz me**, and we go on in a talk of our own.");

    public static readonly Reply NoQuiz = new("No quiz is open here. Say **quiz** to begin one.");

    public static readonly Reply Moved = new("That is between you and me, so I've answered in a talk of our own.");

    public static readonly Reply CannotMove = new("That is between you and me: open a chat with me (press my name), and say it there.");

    public static readonly Reply NoPlace = new("I can't post a question for everybody here. Say **quiz me** in a chat with me.");

    public static Reply Greet(Course course, string installer) => new(
        $"Hi, I'm StudyBot, your study partner for **{MarkdownText.Escape(course.Title)}**.{(installer.Length > 0 ? $" {MarkdownText.Escape(installer)} has added me here." : "")}\n\n"
        + "Mention me and ask anything that the notes cover: I quote them. Mention me and say **quiz**: everybody here gets the same question, answers in private, and then sees the result. "
        + "Quizzes of your own are between you and me: say **quiz me**.");

    public static Reply Help(Course course) => new(
        "Here, each time with my name before it, I understand:\n\n"
        + $"- any question about **{MarkdownText.Escape(course.Title)}**: I quote the notes and link the section\n"
        + "- **quiz**, **quiz 3 on** something, **quiz for 5 minutes**: questions for everybody, answered in private by the buttons\n"
        + "- **show**, **next**, **stop**: what whoever began the quiz says, or presses; an instructor also **discuss** and **vote again**\n"
        + "- **repeat**: the card once more\n"
        + "- **leaderboard**: the best of those who chose to be on it\n"
        + "- **quiz me**, **progress**, **my data**: in a talk of our own\n"
        + "- **topics**: what the course covers");

    public static Reply IsOpen(GroupQuiz quiz) => new($"A quiz is open here already; {Who(quiz)} can say **stop**. To see its card again, say **repeat**.");

    public static Reply NotYours(GroupQuiz quiz) => new($"{Who(quiz)} began this quiz and says how it goes on.") { IsPrivate = true };

    public static Reply Leaderboard(IReadOnlyList<Standing> standings) => new(standings.Count == 0
        ? "Nobody is on the leaderboard yet. A button for it stands on the card when a result shows; who is behind a name there, only they know."
        : $"**Leaderboard**, by first votes that were right:\n\n{Ranks(standings)}");

    public static string Ranks(IReadOnlyList<Standing> standings) =>
        string.Join('\n', standings.Select(standing => string.Create(CultureInfo.InvariantCulture, $"- **{standing.Right}** {standing.Pseudonym}")));

    public static string Header(GroupQuiz quiz, bool isAuto) => quiz.Phase is GroupPhase.Ended
        ? "Quiz for everybody here · ended"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Question {quiz.Number} of {quiz.QuestionIds.Count} · for everybody here{(quiz.Round > 1 ? " · second vote" : "")}{(isAuto ? $" · {QuestionWording.MadeMark}" : "")}");

    /// <summary>A question that was shown, in a line.</summary>
    public static string Past(int number, Question question, IReadOnlyList<Tally> votes)
    {
        var stem = question.Stem.Length <= LongestPast ? question.Stem : $"{question.Stem[..(char.IsHighSurrogate(question.Stem[LongestPast - 1]) ? LongestPast - 1 : LongestPast)].TrimEnd()} …";
        var rounds = votes.GroupBy(vote => vote.Round).OrderBy(round => round.Key).Select(round => Share(round.Where(vote => question.Form.Key.Contains(vote.Chosen)).Sum(vote => vote.Count), round.Sum(vote => vote.Count))).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{number}. {MarkdownText.Escape(stem)} **{(rounds.Count == 0 ? "nobody answered" : $"{string.Join(", then ", rounds)} right")}**");
    }

    public static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Round(100.0 * part / Math.Max(1, whole))} %");

    public static string Who(GroupQuiz quiz) => quiz.Asker.IsForgotten ? "Anybody" : quiz.Asker.Name.Length > 0 ? MarkdownText.Escape(quiz.Asker.Name) : "Whoever asked";
}
