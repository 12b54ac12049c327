namespace StudyBot.Core;

/// <summary>What came of handing an utterance to <see cref="TurnRunner"/>.</summary>
public abstract record TurnResult
{
    private TurnResult() { }

    /// <summary>The turn is on disk; <paramref name="IsRepeated"/> when it was there before.</summary>
    public sealed record Stored(StoredTurn Turn, bool IsRepeated) : TurnResult
    {
        /// <summary>The student was forgotten with it, which shows in quizzes of groups that they began.</summary>
        public bool HasForgotten { get; init; }
    }

    /// <summary>Too many turns of the conversation are waiting; nothing was stored.</summary>
    public sealed record Refused : TurnResult;
}
