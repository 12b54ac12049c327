namespace StudyBot.Knowledge;

/// <summary>One thing that a question asks for, under all its names.</summary>
/// <param name="Names">As stems; the first is what the student wrote, or was found to have meant.</param>
/// <param name="Weight">How much of the question it is.</param>
/// <param name="Trust">How sure it is that the student meant this; less than 1 where a slip was mended.</param>
/// <param name="IsUnknown">The course has no such word.</param>
internal sealed record Sought(IReadOnlyList<SoughtName> Names, double Weight, double Trust, bool IsUnknown)
{
    /// <summary>How much of it is among the given stems, from 0 to 1. Another name counts only as a whole.</summary>
    public double HeldBy(Predicate<string> holds, Lexicon lexicon)
    {
        var asked = Names[0].Stems;
        var (held, all) = (0d, 0d);
        foreach (var stem in asked)
        {
            var idf = lexicon.Idf(stem);
            all += idf;
            held += holds(stem) ? idf : 0;
        }

        var share = all > 0 ? held / all : 0;
        return share >= 1 || !Names.Skip(1).Any(name => Array.TrueForAll(name.Stems, holds)) ? share : Math.Max(share, .95);
    }
}
