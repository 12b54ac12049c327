namespace StudyBot.Benchmarks;

/// <summary>What the bare server answers: one message.</summary>
internal sealed record BareAnswer(IReadOnlyList<BareMessage> Activities);
