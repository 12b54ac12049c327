using System.Runtime.InteropServices;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace StudyBot.Knowledge;

/// <summary>The sections as Lucene documents, in memory. The number of a document is the place of its section.</summary>
internal sealed class CourseIndex : IDisposable
{
    public const string Text = "text";
    public const string Subtree = "subtree";
    public const string Pairs = "pairs";
    public const string Asked = "asked";

    // A heading says in a few words what its section is about; the body says it in a hundred.
    private const int HeadingWeight = 4;

    // Sections are short and of one subject each, so a longer one is a fuller one, not a vaguer one (b below the usual .75);
    // and a word's third mention adds little (k1 at its usual 1.2).
    private const float K1 = 1.2f;
    private const float B = .5f;

    // Parts serve other generations too, so they are not closed with this one.
    private readonly IReadOnlyList<IndexPart> _parts;
    private readonly MultiReader _reader;

    public CourseIndex(IReadOnlyList<SectionText> texts, IndexParts parts)
    {
        var similarity = new BM25Similarity(K1, B);
        _parts = parts.Of(texts, similarity);
        _reader = new MultiReader([.. _parts.Select(part => part.Reader)], closeSubReaders: false);
        Searcher = new CourseSearcher(_reader, similarity);
    }

    public CourseSearcher Searcher { get; }

    public bool HasPair(string first, string second) => _reader.DocFreq(new Term(Pairs, WordPairs.Key(first, second))) > 0;

    public IEnumerable<(string First, string Second, int Sections)> AllPairs()
    {
        // Part by part: to merge them in the order of their terms, which nobody needs, would take longer than all else that reads them.
        var sections = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in _parts)
        {
            if (MultiFields.GetTerms(part.Reader, Pairs) is not { } terms)
                continue;

            var each = terms.GetEnumerator();
            while (each.MoveNext())
                CollectionsMarshal.GetValueRefOrAddDefault(sections, each.Term.Utf8ToString(), out _) += each.DocFreq;
        }

        foreach (var (pair, count) in sections)
        {
            var gap = pair.IndexOf(' ', StringComparison.Ordinal);
            yield return (pair[..gap], pair[(gap + 1)..], count);
        }
    }

    public void Dispose() => _reader.Dispose();

    public static Document Document(SectionText text, IReadOnlyList<SectionText> subtree)
    {
        var own = new TermList();
        for (var i = 0; i < HeadingWeight; i++)
            own.Add(text.Heading);
        own.Add(text.Path);
        own.Add(text.Names);
        own.Add(text.Body);

        var whole = new TermList();
        whole.Add(text.NoteAliases);
        foreach (var part in subtree)
        {
            whole.Add(part.Heading);
            whole.Add(part.Body);
        }

        var pairs = new TermList();
        foreach (var words in new[] { text.Heading, text.Names, text.Body })
            pairs.Add(WordPairs.Of(words));

        var asked = new TermList();
        foreach (var question in text.Asked)
            asked.Add(question.Words);

        return
        [
            new TextField(Asked, asked.ToStream()),
            new TextField(Text, own.ToStream()),
            new TextField(Subtree, whole.ToStream()),
            new TextField(Pairs, pairs.ToStream()),
        ];
    }
}
