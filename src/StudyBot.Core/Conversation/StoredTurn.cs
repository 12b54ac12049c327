namespace StudyBot.Core;

/// <summary>The activities that one turn stored, in their order.</summary>
public sealed record StoredTurn(string InboundId, IReadOnlyList<StoredActivity> Activities);
