namespace StudyBot.Core;

/// <summary>Chooses the questions of a quiz: written ones never answered first, then those last answered wrong, then those made from the notes and never answered, then the rest, longest ago first.</summary>
public static class QuizComposer
{
    public const int UsualCount = 5;
    public const int MostCount = 50;

    /// <param name="id">Never used before by this student.</param>
    public static QuizSession Compose(
        string id, int seed, string? about, IReadOnlyList<Question> candidates, int count, IReadOnlyDictionary<string, LastAnswer> history)
    {
        List<Question> written = [], made = [];
        List<(Question Question, DateTimeOffset At)> wrong = [], right = [];

        // Those that are made come last, so that they do not change which written ones are drawn. As long as enough were never answered, no other is looked at.
        var chance = new Random(seed);
        var drawn = Draw(candidates.Where(question => !question.IsAuto), chance).Concat(Draw(candidates.Where(question => question.IsAuto), chance));
        foreach (var question in drawn.TakeWhile(_ => written.Count < count))
        {
            if (history.TryGetValue(question.Id, out var last))
                (last.IsRight ? right : wrong).Add((question, last.At));
            else
                (question.IsAuto ? made : written).Add(question);
        }

        var chosen = written.Concat(LongestAgoFirst(wrong)).Concat(made).Concat(LongestAgoFirst(right)).Take(count);
        return new QuizSession(id, seed, about, [.. chosen.Select(question => question.Id)], []);
    }

    /// <summary>In an order of chance, one after the other: of hundreds, a quiz takes a few.</summary>
    private static IEnumerable<Question> Draw(IEnumerable<Question> questions, Random chance)
    {
        var left = questions.ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var next = i < left.Length - 1 ? chance.Next(i, left.Length) : i;
            (left[i], left[next]) = (left[next], left[i]);
            yield return left[i];
        }
    }

    private static IEnumerable<Question> LongestAgoFirst(List<(Question Question, DateTimeOffset At)> answered) => answered.OrderBy(last => last.At).Select(last => last.Question);
}
