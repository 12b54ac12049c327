using System.Runtime.InteropServices;

namespace StudyBot.Knowledge;

/// <summary>
/// Says which section a question is most likely put to, judged by how sections are asked for: multinomial naive Bayes over the tf-idf of words and
/// pairs of words, each phrasing brought to the same length (Rennie, Shih, Teevan and Karger 2003). Small words count: "who" is not "how".
/// </summary>
internal sealed class SectionClassifier
{
    // What one mention in a phrasing weighs against none at all; .02 to .2 find the same sections.
    private const double Smoothing = .05;

    private readonly Dictionary<string, Cue> _cues = new(StringComparer.Ordinal);
    private readonly double[] _losses;

    public SectionClassifier(IReadOnlyList<SectionText> texts)
    {
        // Some students simply type the heading.
        var phrasings = texts.SelectMany((text, section) => text.Asked.Prepend(new AskedWords(text.Heading)).Select(asked => (Section: section, asked.Terms))).ToList();
        foreach (var (term, count) in phrasings.SelectMany(phrasing => phrasing.Terms.Keys).CountBy(term => term, StringComparer.Ordinal))
            _cues.Add(term, new Cue(Math.Log((1d + phrasings.Count) / (1 + count)) + 1, []));

        var totals = new double[texts.Count];
        foreach (var (section, terms) in phrasings)
        {
            foreach (var (cue, weight) in Weigh(terms))
            {
                totals[section] += weight;
                Add(cue.Gains, section, weight);
            }
        }

        foreach (var cue in _cues.Values)
        {
            foreach (ref var gain in CollectionsMarshal.AsSpan(cue.Gains))
                gain.Gain = Math.Log(1 + (gain.Gain / Smoothing));
        }

        _losses = Array.ConvertAll(totals, total => Math.Log(1 + (total / (Smoothing * _cues.Count))));
    }

    /// <summary>The log-likelihood of each section, by its place, over that of one that was never asked for.</summary>
    public double[] Judge(StudentQuestion question)
    {
        var likelihoods = new double[_losses.Length];
        var all = 0d;
        foreach (var (cue, weight) in Weigh(AskedWords.TermsOf(question.Said)))
        {
            all += weight;
            foreach (var (section, gain) in CollectionsMarshal.AsSpan(cue.Gains))
                likelihoods[section] += weight * gain;
        }

        for (var section = 0; section < likelihoods.Length; section++)
            likelihoods[section] -= all * _losses[section];
        return likelihoods;
    }

    // The sections come in order, so the last entry is this one's if it has any.
    private static void Add(List<(int Section, double Gain)> gains, int section, double weight)
    {
        if (gains is [.., var last] && last.Section == section)
            gains[^1] = (section, last.Gain + weight);
        else
            gains.Add((section, weight));
    }

    private List<(Cue Cue, double Weight)> Weigh(Dictionary<string, int> terms)
    {
        var weighed = new List<(Cue Cue, double Weight)>(terms.Count);
        var squares = 0d;
        foreach (var (term, count) in terms)
        {
            if (!_cues.TryGetValue(term, out var cue))
                continue;

            var weight = (1 + Math.Log(count)) * cue.Idf;
            squares += weight * weight;
            weighed.Add((cue, weight));
        }

        var length = Math.Sqrt(squares);
        foreach (ref var term in CollectionsMarshal.AsSpan(weighed))
            term.Weight /= length;
        return weighed;
    }

    /// <summary>A word, or a pair, that phrasings have.</summary>
    /// <param name="Gains">What it adds to the likelihood of each section that is asked for with it.</param>
    private sealed record Cue(double Idf, List<(int Section, double Gain)> Gains);
}
