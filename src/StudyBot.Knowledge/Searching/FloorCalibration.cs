using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>
/// Finds the coverage below which a course does not answer. Its own questions and headings show both sides: what the best section gives is
/// how an answer looks, and what the best section of any other note gives is how it looks when the notes do not hold one.
/// </summary>
internal sealed class FloorCalibration(AskedReader reader, Ranking ranking)
{
    private const int FewestSamples = 20;
    private const int MostSamples = 300;
    private const int Depth = 20;

    // An exam's stems are longer than what students ask, so a course moves the floor only a little away from where it was measured to lie.
    private const double Usual = .46;
    private const double Lowest = .42;
    private const double Highest = .48;

    public double Of(Course course, int cores, CancellationToken cancellation)
    {
        var stems = course.Questions.Where(question => question.Sections.Count > 0).Select(question => (question.Stem, Paths: question.Sections.Select(section => section.Path).ToHashSet(StringComparer.Ordinal)));
        var headings = course.Notes.SelectMany(note => note.Sections, (note, section) => (Stem: section.Ref.Heading, Paths: new HashSet<string>([note.Path], StringComparer.Ordinal)));
        var samples = Spread([.. stems.Concat(headings)])
            .AsParallel().AsOrdered().WithDegreeOfParallelism(cores).WithCancellation(cancellation).Select(known => Sample(known.Stem, known.Paths)).ToList();
        return samples.Count < FewestSamples ? Usual : Math.Clamp(Parting(samples), Lowest, Highest);
    }

    /// <summary>Evenly from the whole course, so that a big one starts as fast as a small one.</summary>
    private static IEnumerable<T> Spread<T>(List<T> known)
    {
        var step = Math.Max(1, known.Count / (double)MostSamples);
        for (var i = 0d; i < known.Count; i += step)
            yield return known[(int)i];
    }

    private (double Answered, double Elsewhere) Sample(string stem, HashSet<string> paths)
    {
        var question = reader.Read(stem);
        var ranked = ranking.Rank(question, Depth);
        return (CoverageMeter.Of(question, ranked), CoverageMeter.Of(question, ranked.FindAll(found => !paths.Contains(found.Section.Section.Ref.Path))));
    }

    /// <summary>The coverage that parts the two sides with the fewest on the wrong one.</summary>
    private static double Parting(List<(double Answered, double Elsewhere)> samples)
    {
        var (best, fewest) = (Usual, int.MaxValue);
        for (var floor = Lowest; floor <= Highest; floor += .01)
        {
            var wrong = samples.Count(sample => sample.Answered < floor) + samples.Count(sample => sample.Elsewhere >= floor);
            if (wrong < fewest)
                (best, fewest) = (floor, wrong);
        }

        return best;
    }
}
