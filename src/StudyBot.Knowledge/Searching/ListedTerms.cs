using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace StudyBot.Knowledge;

/// <summary>Hands a list of terms to Lucene.</summary>
internal sealed class ListedTerms : TokenStream
{
    private readonly IReadOnlyList<(string Term, int Increment)> _terms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    public ListedTerms(IReadOnlyList<(string Term, int Increment)> terms)
    {
        _terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _terms.Count)
            return false;

        ClearAttributes();
        var (term, increment) = _terms[_next++];
        _term.SetEmpty().Append(term);
        _increment.PositionIncrement = increment;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }
}
