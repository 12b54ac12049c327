namespace StudyBot.Core;

/// <summary>An activity as it goes over the wire, at its place in the conversation (from 1, without gaps).</summary>
public sealed record StoredActivity(long Sequence, Utf8Text Json);
