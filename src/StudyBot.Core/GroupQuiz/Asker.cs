namespace StudyBot.Core;

/// <summary>Who began a group's quiz, and says how it goes on.</summary>
public sealed record Asker(StudentKey Student, string Name, bool IsInstructor)
{
    /// <summary>Who began it was forgotten since: everybody may say how it goes on.</summary>
    public bool IsForgotten => Student.Id.Length == 0;

    public Asker Forget() => new(Student with { Id = "" }, "", IsInstructor: false);
}
