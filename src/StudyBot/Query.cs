namespace StudyBot;

/// <summary>A line of a file of questions: <c>{"id","q"}</c>.</summary>
internal sealed record Query(string? Id, string Q);
