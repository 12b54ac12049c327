namespace StudyBot.Benchmarks;

/// <summary>Somebody, or a conversation, in the JSON of the bare server.</summary>
internal sealed record BareAccount(string? Id, string? Name);
