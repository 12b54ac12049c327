namespace StudyBot.Channels;

/// <summary>Why a request was refused: a word for programs, and one sentence for people.</summary>
internal sealed record Error(string Code, string Message);
