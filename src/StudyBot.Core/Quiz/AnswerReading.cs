namespace StudyBot.Core;

/// <summary>What a typed text means as an answer to a question.</summary>
public abstract record AnswerReading
{
    private AnswerReading() { }

    /// <summary>These options, as shown, from 0, in ascending order.</summary>
    public sealed record Chosen(IReadOnlyList<int> Options) : AnswerReading
    {
        public bool Equals(Chosen? other) => other is not null && Options.SequenceEqual(other.Options);

        public override int GetHashCode() => Options.Count;
    }

    /// <summary>An answer, but it can't be told which: ask again.</summary>
    public sealed record Unclear(IReadOnlyList<int> Candidates) : AnswerReading;

    /// <summary>Something else: a question to the notes, small talk.</summary>
    public sealed record NoAnswer : AnswerReading;
}
