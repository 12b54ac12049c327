namespace StudyBot.Channels;

/// <summary>Rung when the outbox has got something.</summary>
internal sealed class OutboxBell(TimeProvider time) : Bell(time);
