namespace StudyBot.Channels;

/// <summary>One of the entries that an input of a card offers.</summary>
internal sealed record CardChoice(string Title, string Value);
