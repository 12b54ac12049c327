namespace StudyBot.Core;

/// <summary>A name as it is compared with others: its words without articles, and the same written as one word.</summary>
internal sealed record Name(IReadOnlyList<string> Words, string Joined)
{
    private static readonly HashSet<string> Articles = ["a", "an", "the"];

    public static Name Of(string text)
    {
        var words = StudyBot.Core.Words.Of(text);
        var name = words.FindAll(word => !Articles.Contains(word));
        return Of(name.Count > 0 ? name : words);
    }

    public static Name Of(IReadOnlyList<string> words) => new(words, string.Concat(words));

    /// <summary>Letter by letter: "Guard Duty" is "GuardDuty".</summary>
    public bool IsSame(Name other) => Joined == other.Joined;
}
