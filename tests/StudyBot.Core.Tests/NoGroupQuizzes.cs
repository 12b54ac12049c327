using StudyBot.Core;

namespace StudyBot.Core.Tests;

/// <summary>The port where no group has ever begun a quiz.</summary>
internal sealed class NoGroupQuizzes : IGroupQuizStore
{
    public Task<StoredGroupQuiz?> FindOpenQuizAsync(ConversationKey thread, CancellationToken cancellation) => Task.FromResult<StoredGroupQuiz?>(null);

    public Task<StoredGroupQuiz?> FindQuizAsync(ConversationKey thread, string quizId, CancellationToken cancellation) => Task.FromResult<StoredGroupQuiz?>(null);

    public Task<IReadOnlyList<StoredGroupQuiz>> ReadQuizzesAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<StoredGroupQuiz>>([]);

    public Task<IReadOnlyList<Tally>> CountVotesAsync(ConversationKey thread, string quizId, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Tally>>([]);

    public Task<IReadOnlyList<Tally>> FindVotesAsync(ConversationKey thread, string quizId, StudentKey student, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Tally>>([]);

    public Task<IReadOnlyDictionary<string, LastAnswer>> FindAskedAsync(ConversationKey group, string courseId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, LastAnswer>>(new Dictionary<string, LastAnswer>(StringComparer.Ordinal));

    public Task<string?> FindPseudonymAsync(ConversationKey group, StudentKey student, CancellationToken cancellation) => Task.FromResult<string?>(null);

    public Task<IReadOnlyList<Standing>> ReadLeaderboardAsync(ConversationKey group, int limit, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Standing>>([]);

    public Task<bool> StepAsync(StudyRecord.GroupStep step, string courseId, DateTimeOffset at, CancellationToken cancellation) => Task.FromResult(false);

    public Task NoteShownAsync(ConversationKey thread, string quizId, ShownGroupQuiz shown, CancellationToken cancellation) => Task.CompletedTask;
}
