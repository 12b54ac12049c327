namespace StudyBot.Core;

/// <summary>A place to look outside the notes, and when to go there.</summary>
/// <param name="Id">The anchor of its heading in <c>resources.md</c>.</param>
public sealed record Resource(string Id, string Name, Uri Url, string When);
