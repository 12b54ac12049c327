using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace StudyBot.Knowledge;

/// <summary>Hands a list of terms to Lucene.</summary>
internal sealed class ListedTerms : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    public ListedTerms(IReadOnlyList<(string Term, int Increment)> terms)
    {
        Terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public IReadOnlyList<(string Term, int Increment)> Terms { get; }

    public override bool IncrementToken()
    {
        if (_next == Terms.Count)
            return false;

        ClearAttributes();
        var (term, increment) = Terms[_next++];
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
