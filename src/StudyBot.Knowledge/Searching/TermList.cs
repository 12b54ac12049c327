using Lucene.Net.Analysis;

namespace StudyBot.Knowledge;

/// <summary>Terms of a field with their distances, as they were read once, so that no field reads the text again.</summary>
internal sealed class TermList
{
    // Wide enough that a phrase with slop does not reach over the end of a text.
    private const int GapBetweenTexts = 10;

    private readonly List<(string Term, int Increment)> _terms = [];

    public void Add(IEnumerable<Word> words)
    {
        var before = -GapBetweenTexts;
        foreach (var word in words.Where(word => word.IsSought))
        {
            _terms.Add((word.Stem, Math.Max(0, word.Position - before)));
            before = word.Position;
        }
    }

    public void Add(IEnumerable<string> terms) => _terms.AddRange(terms.Select(term => (term, 1)));

    public TokenStream ToStream() => new ListedTerms(_terms);
}
