namespace StudyBot.Channels;

/// <summary>What the address of a stream says, under seal: a browser can send no header there, and addresses end up in logs.</summary>
internal sealed record StreamPass(string Conversation, DateTimeOffset Expires);
