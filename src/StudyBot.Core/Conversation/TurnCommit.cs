namespace StudyBot.Core;

/// <summary>All that one turn stores, in one transaction.</summary>
public sealed record TurnCommit
{
    public required ConversationKey Conversation { get; init; }

    public required StudentKey Student { get; init; }

    public required string CourseId { get; init; }

    /// <summary>What makes the inbound activity the same one when it is sent again.</summary>
    public required string InboundId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The last sequence number when the turn began; the activities follow it.</summary>
    public required long LastSequence { get; init; }

    public required Utf8Text Dialog { get; init; }

    /// <summary>The activities in stream order, as they go over the wire.</summary>
    public IReadOnlyList<Utf8Text> Activities { get; init; } = [];

    public IReadOnlyList<StudyRecord> Records { get; init; } = [];

    /// <summary>What was kept of the student before is deleted with it.</summary>
    public bool IsErasure => Records is [StudyRecord.Forgotten];

    /// <summary>Where the activities are to be posted; null when the channel fetches them.</summary>
    public Uri? DeliverTo { get; init; }
}
