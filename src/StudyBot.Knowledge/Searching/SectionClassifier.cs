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

    private readonly Dictionary<string, double> _idfs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Section, double Gain)>> _gains = new(StringComparer.Ordinal);
    private readonly double[] _losses;

    public SectionClassifier(IReadOnlyList<SectionText> texts)
    {
        // Some students simply type the heading.
        var phrasings = texts.SelectMany((text, section) => text.Asked.Prepend(new AskedWords(text.Heading)).Select(asked => (Section: section, asked.Terms))).ToList();
        foreach (var term in phrasings.SelectMany(phrasing => phrasing.Terms.Keys))
            CollectionsMarshal.GetValueRefOrAddDefault(_idfs, term, out _)++;
        foreach (var term in _idfs.Keys)
            _idfs[term] = Math.Log((1 + phrasings.Count) / (1 + _idfs[term])) + 1;

        var totals = new double[texts.Count];
        foreach (var (section, terms) in phrasings)
        {
            foreach (var (term, weight) in Weigh(terms))
            {
                totals[section] += weight;
                Add(CollectionsMarshal.GetValueRefOrAddDefault(_gains, term, out _) ??= [], section, weight);
            }
        }

        foreach (var gains in _gains.Values)
        {
            foreach (ref var gain in CollectionsMarshal.AsSpan(gains))
                gain.Gain = Math.Log(1 + (gain.Gain / Smoothing));
        }

        _losses = Array.ConvertAll(totals, total => Math.Log(1 + (total / (Smoothing * _idfs.Count))));
    }

    /// <summary>The log-likelihood of each section, by its place, over that of one that was never asked for.</summary>
    public double[] Judge(StudentQuestion question)
    {
        var likelihoods = new double[_losses.Length];
        var all = 0d;
        foreach (var (term, weight) in Weigh(AskedWords.TermsOf(question.Said)))
        {
            all += weight;
            foreach (var (section, gain) in _gains[term])
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

    private IEnumerable<(string Term, double Weight)> Weigh(IReadOnlyDictionary<string, int> terms)
    {
        var weighed = terms.Where(term => _idfs.ContainsKey(term.Key)).Select(term => (Term: term.Key, Weight: (1 + Math.Log(term.Value)) * _idfs[term.Key])).ToList();
        var length = Math.Sqrt(weighed.Sum(term => term.Weight * term.Weight));
        return weighed.Select(term => (term.Term, term.Weight / length));
    }
}
