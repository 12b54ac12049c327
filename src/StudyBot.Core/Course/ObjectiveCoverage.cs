namespace StudyBot.Core;

/// <summary>How much of the course serves one objective.</summary>
/// <param name="Written">Questions that an instructor wrote.</param>
/// <param name="Generated">Questions that were made from the notes.</param>
public sealed record ObjectiveCoverage(Objective Objective, int Notes, int Written, int Generated)
{
    /// <summary>Fewer written questions than this, and a student meets the same ones again before the second quiz is over.</summary>
    public const int LeastWritten = 5;

    public bool IsEnough => Notes > 0 && Written >= LeastWritten;

    /// <summary>A line for each objective, in the order of the course.</summary>
    public static IReadOnlyList<ObjectiveCoverage> Of(Course course)
    {
        var notes = course.Notes.SelectMany(note => note.Objectives).CountBy(id => id).ToDictionary();
        var written = CountQuestions(course, isAuto: false);
        var generated = CountQuestions(course, isAuto: true);
        return
        [
            .. course.Objectives.Select(objective => new ObjectiveCoverage(
                objective, notes.GetValueOrDefault(objective.Id), written.GetValueOrDefault(objective.Id), generated.GetValueOrDefault(objective.Id))),
        ];
    }

    private static Dictionary<string, int> CountQuestions(Course course, bool isAuto) =>
        course.Questions.Where(question => question.IsAuto == isAuto).Select(question => question.ObjectiveId).OfType<string>().CountBy(id => id).ToDictionary();
}
