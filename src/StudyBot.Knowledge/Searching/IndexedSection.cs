using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What is kept of a section beside the index, to weigh it against a question.</summary>
internal sealed class IndexedSection(SectionText text, Func<List<SectionName>> names, Lexicon lexicon)
{
    private const int Window = 3;

    // Read when the section is first a candidate: few sections of a large course are, and a save must not wait for the others.
    private int[] Ids => field ??= lexicon.IdsOf(text.All.Concat(text.Asked.SelectMany(asked => asked.Words)));
    private int[] AboveIds => field ??= lexicon.IdsOf(text.Above);

    private int[] InSentences => field ??= lexicon.IdsOf(text.Above.Concat(text.Section.Sentences.Where(SentenceShape.IsWhole).SelectMany(sentence => WordReader.Read(sentence))));

    private List<SectionName> Names => field ??= names();

    public Section Section { get; } = text.Section;

    /// <summary>The words of each sentence; kept for the sections that are shown, which are few.</summary>
    public IReadOnlyList<int[]> SentenceIds => field ??= [.. Section.Sentences.Select(sentence => lexicon.IdsOf(WordReader.Read(sentence)))];

    /// <summary>The sentences as they are quoted; kept like their words.</summary>
    public IReadOnlyList<string> Quotable => field ??= [.. Section.Sentences.Select(Section.InWords)];

    /// <summary>How much of the question the section holds, from 0 to 1; what stands in full sentences can be quoted, and counts twice.</summary>
    public double Coverage(StudentQuestion question) => (question.ShareIn(Ids) + question.ShareIn(InSentences)) / 2;

    /// <summary>How much of the question up to three neighbouring sentences hold, with the heading above them.</summary>
    public double WindowCoverage(StudentQuestion question)
    {
        var best = 0d;
        for (var start = 0; start < SentenceIds.Count && best < 1; start++)
        {
            int[] held = [.. SentenceIds.Skip(start).Take(Window).Append(AboveIds).SelectMany(ids => ids).Distinct().Order()];
            best = Math.Max(best, question.ShareIn(held));
        }

        return best;
    }

    /// <summary>How nearly the question is one of the section's names, from 0 to 1.</summary>
    public double Fit(StudentQuestion question)
    {
        var best = 0d;
        foreach (var name in Names)
            best = Math.Max(best, name.Fit(question));
        return best;
    }
}
