using System.Globalization;

namespace StudyBot.Core;

/// <summary>What a student is told of what is kept of them, and of its end.</summary>
internal static class DataWording
{
    private const string Sure = "yes, delete my data";

    public static readonly Reply AreYouSure = new(
        $"Everything I keep of you goes: your answers and progress, your votes in quizzes of groups, your questions, and what I said to you. It can't be brought back. If you want that, say **{Sure}**; anything else keeps it.")
    {
        // None for the words themselves: a second tap in the place of the first would say them.
        Suggestions = ["Quiz me", "Topics"],
    };

    public static readonly Reply Forgotten = new(
        "Done: everything I kept of you is deleted, up to this message. What you say from here on is kept again. Copies of my messages that stand in your chat, and the operator's backups, are not mine to delete.")
    {
        Suggestions = ["Quiz me", "Topics"],
    };

    public static Reply Of(StudentKey student, KeptData kept) => new(
        $"I keep of you, so far:\n\n{string.Join('\n', Lines(kept))}\n\n[What that is, why, and whom to ask for a copy](/privacy): your id is `{student.Written().Replace('`', '?')}`. To have it deleted, say **delete my data**.")
    {
        Suggestions = ["Progress", "Delete my data"],
    };

    private static IEnumerable<string> Lines(KeptData kept)
    {
        yield return $"- {Count(kept.Answers, "answer")} in quizzes";
        if (kept.Votes > 0)
            yield return $"- {Count(kept.Votes, "vote")} in quizzes of groups";
        yield return $"- {Count(kept.NotCovered, "question")} that the notes did not answer";
        yield return $"- {Count(kept.Messages, "message")} in {Count(kept.Conversations, "chat")}";
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"**{count}** {what}{(count == 1 ? "" : "s")}");
}
