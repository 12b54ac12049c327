namespace StudyBot.Knowledge;

/// <summary>A link or a picture in a file, as it is written.</summary>
internal sealed record Link(int Line, string Address, bool IsPicture);
