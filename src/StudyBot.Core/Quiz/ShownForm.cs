namespace StudyBot.Core;

/// <summary>What of a question's form the student sees: everything but the key, shuffled.</summary>
public abstract record ShownForm
{
    private ShownForm() { }

    /// <summary>Options to choose from.</summary>
    /// <param name="Choose">How many options to choose.</param>
    public sealed record Choice(IReadOnlyList<string> Options, int Choose) : ShownForm
    {
        /// <summary>Options that a hint has ruled out; they keep their letters.</summary>
        public IReadOnlyList<int> RuledOut { get; init; } = [];

        /// <summary>The options still to choose from.</summary>
        public IEnumerable<int> Open => Enumerable.Range(0, Options.Count).Except(RuledOut);
    }

    /// <summary>A name to type; nothing is shown.</summary>
    public sealed record Typed : ShownForm;

    /// <summary>Lettered entries to put in order.</summary>
    public sealed record Ordering(IReadOnlyList<string> Entries) : ShownForm;

    /// <summary>Numbered entries, to each of which one of the lettered ones belongs.</summary>
    public sealed record Matching(string LeftTitle, IReadOnlyList<string> Left, string RightTitle, IReadOnlyList<string> Right) : ShownForm;
}
