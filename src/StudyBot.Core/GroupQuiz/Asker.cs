namespace StudyBot.Core;

/// <summary>Who began a group's quiz, and says how it goes on.</summary>
public sealed record Asker(StudentKey Student, string Name, bool IsInstructor);
