namespace StudyBot.Channels;

/// <summary>Rung when a group's quiz has begun, gone on, or got a vote.</summary>
internal sealed class GroupCardBell(TimeProvider time) : Bell(time);
