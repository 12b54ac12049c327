namespace StudyBot.Core;

/// <summary>
/// Keeps the quizzes of groups, their votes, and who is on which leaderboard. What a turn adds comes with it, as <see cref="StudyRecord"/>; here is
/// the rest.
/// </summary>
public interface IGroupQuizStore
{
    /// <summary>The quiz that is open in a thread; null when there is none.</summary>
    Task<StoredGroupQuiz?> FindOpenQuizAsync(ConversationKey thread, CancellationToken cancellation);

    Task<StoredGroupQuiz?> FindQuizAsync(ConversationKey thread, string quizId, CancellationToken cancellation);

    /// <summary>Those that are open, and those whose message shows less than what they have come to.</summary>
    Task<IReadOnlyList<StoredGroupQuiz>> ReadQuizzesAsync(CancellationToken cancellation);

    Task<IReadOnlyList<Tally>> CountVotesAsync(ConversationKey thread, string quizId, CancellationToken cancellation);

    /// <summary>What a student chose; each counts as one.</summary>
    Task<IReadOnlyList<Tally>> FindVotesAsync(ConversationKey thread, string quizId, StudentKey student, CancellationToken cancellation);

    /// <summary>When each question was last put to a group, by question id.</summary>
    Task<IReadOnlyDictionary<string, LastAnswer>> FindAskedAsync(ConversationKey group, string courseId, CancellationToken cancellation);

    Task<string?> FindPseudonymAsync(ConversationKey group, StudentKey student, CancellationToken cancellation);

    /// <summary>The best of a group by right first votes, most first; only those who chose to be on it, and answered something right.</summary>
    Task<IReadOnlyList<Standing>> ReadLeaderboardAsync(ConversationKey group, int limit, CancellationToken cancellation);

    /// <summary>A step outside of a turn, at the deadline. False, and nothing stored, when the quiz has moved on.</summary>
    Task<bool> StepAsync(StudyRecord.GroupStep step, string courseId, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Notes what the message of a quiz shows. On disk when it returns.</summary>
    Task NoteShownAsync(ConversationKey thread, string quizId, ShownGroupQuiz shown, CancellationToken cancellation);
}
