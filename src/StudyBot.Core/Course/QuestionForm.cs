namespace StudyBot.Core;

/// <summary>How a question is answered, with its key.</summary>
public abstract record QuestionForm
{
    private QuestionForm() { }

    /// <summary>The words of the key.</summary>
    public abstract IReadOnlyList<string> Key { get; }

    /// <summary>All words that stand below the stem, or could be answered.</summary>
    public abstract IReadOnlyList<string> Texts { get; }

    /// <summary>One or more of the options are right.</summary>
    public sealed record Choice(IReadOnlyList<Option> Options) : QuestionForm
    {
        public int RightCount => Options.Count(option => option.IsRight);

        public override IReadOnlyList<string> Key => [.. Options.Where(option => option.IsRight).Select(option => option.Text)];

        public override IReadOnlyList<string> Texts => [.. Options.Select(option => option.Text)];
    }

    /// <summary>The student types a name. Each answer is right; the first is the one that is told.</summary>
    public sealed record Typed(IReadOnlyList<string> Answers) : QuestionForm
    {
        public override IReadOnlyList<string> Key => Answers;

        public override IReadOnlyList<string> Texts => Answers;
    }

    /// <summary>The student puts the steps, which are all different, in this order.</summary>
    public sealed record Ordering(IReadOnlyList<string> Steps) : QuestionForm
    {
        public override IReadOnlyList<string> Key => Steps;

        public override IReadOnlyList<string> Texts => Steps;
    }

    /// <summary>The student finds for each left entry the right one that belongs to it; no entry stands twice on its side.</summary>
    /// <param name="LeftTitle">What the left entries are; may be empty.</param>
    /// <param name="RightTitle">What the right entries are; may be empty.</param>
    public sealed record Matching(string LeftTitle, string RightTitle, IReadOnlyList<MatchingPair> Pairs) : QuestionForm
    {
        public override IReadOnlyList<string> Key => [.. Pairs.SelectMany(pair => new[] { pair.Left, pair.Right })];

        public override IReadOnlyList<string> Texts => Key;
    }
}
