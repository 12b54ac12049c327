namespace StudyBot.Core;

/// <summary>Chooses the questions of a quiz: those never answered first, then those last answered wrong, then the rest, longest ago first.</summary>
public static class QuizComposer
{
    public const int UsualCount = 5;
    public const int MostCount = 50;

    /// <param name="id">Never used before by this student.</param>
    public static QuizSession Compose(
        string id, int seed, string? about, IReadOnlyList<Question> candidates, int count, IReadOnlyDictionary<string, LastAnswer> history)
    {
        var shuffled = candidates.ToArray();
        new Random(seed).Shuffle(shuffled);

        var chosen = shuffled.OrderBy(Urgency).ThenBy(question => history.TryGetValue(question.Id, out var last) ? last.At : default);
        return new QuizSession(id, seed, about, [.. chosen.Take(count).Select(question => question.Id)], []);

        int Urgency(Question question) => !history.TryGetValue(question.Id, out var last) ? 0 : last.IsRight ? 2 : 1;
    }
}
