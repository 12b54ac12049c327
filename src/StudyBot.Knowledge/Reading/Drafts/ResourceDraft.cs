namespace StudyBot.Knowledge;

/// <summary>One second-level heading of <c>resources.md</c>.</summary>
/// <param name="Url">Null when no web address stands under the heading.</param>
/// <param name="When">Empty when nothing says what is there.</param>
internal sealed record ResourceDraft(int Line, string Id, string Name, Uri? Url, string When);
