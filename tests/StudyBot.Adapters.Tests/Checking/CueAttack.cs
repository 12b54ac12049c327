using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Adapters.Tests;

/// <summary>A guesser who knows nothing and looks at the options only. Each way of guessing prefers the options with the highest score.</summary>
internal sealed partial record CueAttack(string Name, Func<Question, Option, double> Score)
{
    public static readonly IReadOnlyList<CueAttack> All =
    [
        new("longest option", (_, option) => option.Text.Length),
        new("most overlap with the stem", (question, option) => Words(option.Text).Intersect(Words(question.Stem)).Count()),
        new("always B", (question, option) => question.Options.ToList().IndexOf(option) == 1 ? 1 : 0),
        new("most specific", (_, option) => Specific().Count(option.Text)),
    ];

    /// <summary>The share of the questions that the guesser gets right; of options that score the same one is drawn.</summary>
    public double ShareRight(IReadOnlyCollection<Question> questions) => questions.Average(question =>
    {
        var best = question.Options.Max(option => Score(question, option));
        var drawn = question.Options.Where(option => Score(question, option) >= best).ToList();
        return (double)drawn.Count(option => option.IsRight) / drawn.Count;
    });

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex("[A-Za-z0-9]{4,}", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // Names, numbers, short forms.
    [GeneratedRegex(@"\b[A-Z0-9][\w-]*|[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Specific();
}
