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
        // Apart, so that what is made beside them does not change which written ones are drawn.
        var chance = new Random(seed);
        var (written, made) = (candidates.Where(question => !question.IsAuto).ToArray(), candidates.Where(question => question.IsAuto).ToArray());
        chance.Shuffle(written);
        chance.Shuffle(made);

        var chosen = written.Concat(made).Select(question => (question.Id, Urgency: Urgency(question))).OrderBy(candidate => candidate.Urgency);
        return new QuizSession(id, seed, about, [.. chosen.Take(count).Select(candidate => candidate.Id)], []);

        (int Group, DateTimeOffset At) Urgency(Question question) =>
            history.TryGetValue(question.Id, out var last) ? (last.IsRight ? 3 : 1, last.At) : (question.IsAuto ? 2 : 0, default);
    }
}
