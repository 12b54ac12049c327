using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace StudyBot.Knowledge;

/// <summary>
/// A run of neighbouring notes as a Lucene index of its own, in memory, never changed once it is there. Generations share the parts that they have in common;
/// there are no files behind one, so it goes with the last generation that has it.
/// </summary>
internal sealed class IndexPart
{
    private IndexPart(string key, RAMDirectory directory) => (Key, Directory, Reader) = (key, directory, DirectoryReader.Open(directory));

    /// <summary>The hash of all that was indexed.</summary>
    public string Key { get; }

    public RAMDirectory Directory { get; }

    public DirectoryReader Reader { get; }

    public static IndexPart Build(string key, IEnumerable<Document> documents, Similarity similarity)
    {
        var directory = new RAMDirectory();
        // Merging neighbours only, and one thread: documents keep the order in which they were added.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Similarity = similarity, MergePolicy = new LogDocMergePolicy { NoCFSRatio = 0 }, RAMBufferSizeMB = 64, UseCompoundFile = false };
        using (var writer = new IndexWriter(directory, config))
        {
            foreach (var document in documents)
                writer.AddDocument(document);
        }

        return new(key, directory);
    }

    /// <summary>One that was built before and kept.</summary>
    public static IndexPart Open(string key, RAMDirectory directory) => new(key, directory);
}
