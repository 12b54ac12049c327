using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>An answer held against the key: all or nothing.</summary>
public abstract record Grade
{
    private Grade() { }

    public abstract bool IsRight { get; }

    /// <summary>What was answered, in words.</summary>
    public abstract IReadOnlyList<string> Answered { get; }

    /// <summary>All right options and no wrong one are right.</summary>
    /// <param name="Missed">Right options that were not chosen.</param>
    /// <param name="Mistaken">Wrong options that were chosen.</param>
    public sealed record Choice(IReadOnlyList<Option> Chosen, IReadOnlyList<Option> Missed, IReadOnlyList<Option> Mistaken) : Grade
    {
        public override bool IsRight => Missed.Count == 0 && Mistaken.Count == 0;

        public override IReadOnlyList<string> Answered => [.. Chosen.Select(option => option.Text)];
    }

    public sealed record Typed(string Text, bool IsAccepted) : Grade
    {
        public override bool IsRight => IsAccepted;

        public override IReadOnlyList<string> Answered => [Text];
    }

    /// <param name="Given">The steps in the order given.</param>
    /// <param name="FirstWrong">The first place with a wrong step, from 0; null when there is none.</param>
    public sealed record Ordering(IReadOnlyList<string> Given, int? FirstWrong) : Grade
    {
        public override bool IsRight => FirstWrong is null;

        public override IReadOnlyList<string> Answered => Given;
    }

    /// <param name="Given">The pairs as they were put together.</param>
    /// <param name="Wrong">Those of them that don't belong together.</param>
    public sealed record Matching(IReadOnlyList<MatchingPair> Given, IReadOnlyList<MatchingPair> Wrong) : Grade
    {
        public override bool IsRight => Wrong.Count == 0;

        public override IReadOnlyList<string> Answered => [.. Given.Select(pair => $"{pair.Left}: {pair.Right}")];
    }

    /// <param name="answer">A whole answer to this question; options and entries by their place in the course.</param>
    public static Grade Of(Question question, AnswerReading answer, Course course) => (question.Form, answer) switch
    {
        (QuestionForm.Choice choice, AnswerReading.Chosen chosen) => OfChoice(choice.Options, chosen.Options),
        (QuestionForm.Typed, AnswerReading.Written written) => new Typed(Cut(written.Text), NameKey.Of(question, course).Accepts(written.Text)),
        (QuestionForm.Ordering ordering, AnswerReading.Arranged arranged) => new Ordering(
            [.. arranged.Entries.Select(step => ordering.Steps[step])],
            arranged.Entries.Index().Where(place => place.Item != place.Index).Select(place => (int?)place.Index).FirstOrDefault()),
        (QuestionForm.Matching matching, AnswerReading.Arranged arranged) => OfMatching(
            [.. arranged.Entries.Select((right, left) => new MatchingPair(matching.Pairs[left].Left, matching.Pairs[right].Right))], matching.Pairs),
        _ => throw new UnreachableException(),
    };

    private static Choice OfChoice(IReadOnlyList<Option> options, IReadOnlyList<int> chosen) => new(
        [.. chosen.Order().Select(option => options[option])],
        [.. options.Where((option, place) => option.IsRight && !chosen.Contains(place))],
        [.. options.Where((option, place) => !option.IsRight && chosen.Contains(place))]);

    private static Matching OfMatching(IReadOnlyList<MatchingPair> given, IReadOnlyList<MatchingPair> key) => new(given, [.. given.Where(pair => !key.Contains(pair))]);

    // It is kept and repeated to the student: as long as a name, not as long as a message.
    private static string Cut(string text)
    {
        const int Most = 200;
        return text.Length <= Most ? text : char.IsHighSurrogate(text[Most - 1]) ? text[..(Most - 1)] : text[..Most];
    }
}
