using System.Text.Json.Serialization;

namespace StudyBot.Core;

/// <summary>What is open between the student and the bot. Stored as JSON after every turn, so cases are added, never renamed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "dialog")]
[JsonDerivedType(typeof(New), "new")]
[JsonDerivedType(typeof(Idle), "idle")]
[JsonDerivedType(typeof(Quizzing), "quizzing")]
[JsonDerivedType(typeof(Choosing), "choosing")]
public abstract record Dialog
{
    private Dialog() { }

    /// <summary>Nothing was said yet: the student has still to be greeted.</summary>
    public sealed record New : Dialog;

    /// <summary>Nothing is open.</summary>
    /// <param name="Last">The quiz that ended last, for a "why?" that comes after its end.</param>
    public sealed record Idle(QuizSession? Last = null) : Dialog;

    /// <summary>A quiz waits for the answer to its open question.</summary>
    public sealed record Quizzing(QuizSession Session) : Dialog;

    /// <summary>Sections were offered by number.</summary>
    public sealed record Choosing(IReadOnlyList<SectionRef> Offered) : Dialog;
}
