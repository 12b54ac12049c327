namespace StudyBot.Knowledge;

/// <summary>One entry of a question's list, as written.</summary>
/// <param name="HasBox">False when the entry begins with no box, so that nobody can tell whether it is right.</param>
internal sealed record OptionDraft(int Line, string Text, bool HasBox, bool IsRight, string? Feedback);
