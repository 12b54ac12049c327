using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Finds the coverage below which a course does not answer, from questions that it is known to answer.</summary>
internal static class FloorCalibration
{
    private const int MostSamples = 400;
    private const double AnsweredShare = .95;
    private const double Lowest = .4;
    private const double Highest = .6;

    public static double Of(Course course, Func<string, double> coverage)
    {
        var stems = course.Questions.Where(question => question.Sections.Count > 0).Select(question => question.Stem);
        var headings = course.Notes.SelectMany(note => note.Sections).Select(section => section.Ref.Heading);
        var known = stems.Concat(headings).Take(MostSamples).Select(coverage).Order().ToList();
        if (known.Count == 0)
            return Lowest;

        return Math.Clamp(known[(int)(known.Count * (1 - AnsweredShare))], Lowest, Highest);
    }
}
