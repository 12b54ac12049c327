namespace StudyBot.Core;

/// <summary>What a typed text or a card means as an answer to a question.</summary>
public abstract record AnswerReading
{
    private AnswerReading() { }

    /// <summary>These options, as shown, from 0, in ascending order.</summary>
    public sealed record Chosen(IReadOnlyList<int> Options) : AnswerReading
    {
        public bool Equals(Chosen? other) => other is not null && Options.SequenceEqual(other.Options);

        public override int GetHashCode() => Options.Count;
    }

    /// <summary>A name.</summary>
    public sealed record Written(string Text) : AnswerReading;

    /// <summary>Entries of an ordering question in the order given, or the right entry for each left one; as shown, from 0, each exactly once.</summary>
    public sealed record Arranged(IReadOnlyList<int> Entries) : AnswerReading
    {
        public bool Equals(Arranged? other) => other is not null && Entries.SequenceEqual(other.Entries);

        public override int GetHashCode() => Entries.Count;
    }

    /// <summary>An answer, but it can't be told which, or not a whole one: ask again.</summary>
    public sealed record Unclear(IReadOnlyList<int> Candidates) : AnswerReading;

    /// <summary>Something else: a question to the notes, small talk.</summary>
    public sealed record NoAnswer : AnswerReading;
}
