namespace StudyBot.Core;

/// <summary>A channel's wording of a turn: the activities to store, in stream order. The first will get <paramref name="firstSequence"/>.</summary>
public delegate IReadOnlyList<Utf8Text> RenderActivities(IReadOnlyList<Reply> replies, long firstSequence, DateTimeOffset at);
