namespace StudyBot.Knowledge;

internal static class ProblemCodes
{
    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>();
}
