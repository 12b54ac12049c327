namespace StudyBot.Core;

/// <summary>What a student put into the inputs of a question's card.</summary>
public abstract record CardAnswer
{
    private CardAnswer() { }

    /// <summary>Options that were ticked, as shown, from 0.</summary>
    public sealed record Ticked(IReadOnlyList<int> Options) : CardAnswer;

    /// <summary>What was typed into the card.</summary>
    public sealed record Written(string Text) : CardAnswer;

    /// <summary>The entry that was put at each place, or beside each left entry; as shown, from 0, and -1 where none was.</summary>
    public sealed record Placed(IReadOnlyList<int> Entries) : CardAnswer;
}
