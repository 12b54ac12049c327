namespace StudyBot;

/// <summary>A command can't go on, for a reason that one sentence tells.</summary>
internal sealed class CannotGoOnException(string sentence) : Exception(sentence);
