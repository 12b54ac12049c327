namespace StudyBot.Core;

/// <summary>Something that a student tells the bot to do, rather than asks.</summary>
internal abstract record Command
{
    private Command() { }

    /// <param name="Count">How many questions; null for the usual number.</param>
    /// <param name="About">An id, a topic or any words; null for the whole course.</param>
    public sealed record Quiz(int? Count, string? About) : Command;

    public sealed record Skip : Command;

    public sealed record DontKnow : Command;

    public sealed record Hint : Command;

    public sealed record Why : Command;

    public sealed record Stop : Command;

    public sealed record Repeat : Command;

    public sealed record Topics : Command;

    public sealed record Progress : Command;

    /// <summary>What is kept of the student.</summary>
    public sealed record MyData : Command;

    /// <param name="IsSure">Said in the words that were asked for before anything is deleted.</param>
    public sealed record DeleteMyData(bool IsSure) : Command;

    public sealed record Help : Command;

    public sealed record Hello : Command;

    public sealed record Thanks : Command;
}
