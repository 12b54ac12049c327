namespace StudyBot.Core;

/// <summary>
/// Makes questions from what the notes say in a form that can be asked: glossary entries, sentences that define, tables that compare.
/// The same course gives the same questions, byte for byte. Whether they are good enough to be asked, the rules of item writing decide afterwards.
/// </summary>
public static class MadeQuestions
{
    public const string IdPrefix = "q-auto-";

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<Question> Of(Course course)
    {
        var origins = new Origins(course);
        var definitions = DefinitionReader.Read(course, origins);
        var kin = new Kin(definitions, origins);
        var letters = new SmallLetters(definitions, origins);
        return
        [
            .. MeaningQuestions.Make(definitions, kin, letters).Concat(TableQuestions.Make(origins, kin, letters))
                .DistinctBy(question => question.Id, StringComparer.Ordinal)
                .OrderBy(question => question.Id, StringComparer.Ordinal),
        ];
    }
}
