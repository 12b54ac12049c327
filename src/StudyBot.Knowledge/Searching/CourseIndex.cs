using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

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

    private readonly Directory _directory = new RAMDirectory();
    private readonly DirectoryReader _reader;

    public CourseIndex(IReadOnlyList<SectionText> texts)
    {
        var similarity = new BM25Similarity(K1, B);
        // Merging neighbours only, and one thread: documents keep the order in which they were added.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Similarity = similarity, MergePolicy = new LogDocMergePolicy(), RAMBufferSizeMB = 64 };
        using (var writer = new IndexWriter(_directory, config))
        {
            foreach (var (text, subtree) in Subtrees.Of(texts))
                writer.AddDocument(Document(text, subtree));
        }

        _reader = DirectoryReader.Open(_directory);
        Searcher = new IndexSearcher(_reader) { Similarity = similarity };
    }

    public IndexSearcher Searcher { get; }

    public bool HasPair(string first, string second) => _reader.DocFreq(new Term(Pairs, WordPairs.Key(first, second))) > 0;

    public IEnumerable<(string First, string Second, int Sections)> AllPairs()
    {
        if (MultiFields.GetTerms(_reader, Pairs) is not { } terms)
            yield break;

        var each = terms.GetEnumerator();
        while (each.MoveNext())
        {
            var words = each.Term.Utf8ToString().Split(' ');
            yield return (words[0], words[1], each.DocFreq);
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static Document Document(SectionText text, IReadOnlyList<SectionText> subtree)
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
            asked.Add(question);

        return
        [
            new TextField(Asked, asked.ToStream()),
            new TextField(Text, own.ToStream()),
            new TextField(Subtree, whole.ToStream()),
            new TextField(Pairs, pairs.ToStream()),
        ];
    }
}
