using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Search.Similarities;

namespace StudyBot.Knowledge;

/// <summary>Cuts a course into parts and indexes those whose content is new; the others come from the last generation, or from disk.</summary>
/// <remarks>
/// A query adds up its statistics over the parts, so the scores are those of one index over everything: no part holds a document that is out of service.
/// </remarks>
internal sealed class IndexParts(IndexFiles? files)
{
    // One note in so many ends a part, by the hash of its path alone: adding, changing or deleting a note leaves all other parts as they are.
    // Larger parts take longer to index again after a save, more of them take longer to search.
    private const int NotesInPart = 16;

    private Dictionary<string, IndexPart> _parts = new(StringComparer.Ordinal);

    /// <summary>How many sections were indexed so far, since the program started.</summary>
    public int Indexed { get; private set; }

    public IReadOnlyList<IndexPart> Of(IReadOnlyList<SectionText> texts, Similarity similarity)
    {
        var parts = new List<IndexPart>();
        var current = new Dictionary<string, IndexPart>(StringComparer.Ordinal);
        var cut = Cut(texts).ToList();
        var keys = cut.AsParallel().AsOrdered().Select(sections => IndexKey.Of(DocumentsOf(sections))).ToList();
        foreach (var (key, sections) in keys.Zip(cut))
        {
            if (!current.TryGetValue(key, out var part))
                current.Add(key, part = _parts.GetValueOrDefault(key) ?? files?.Find(key) ?? Build(key, sections, similarity));
            parts.Add(part);
        }

        _parts = current;
        files?.KeepOnly(current.Keys);
        return parts;
    }

    private IndexPart Build(string key, List<(SectionText Text, IReadOnlyList<SectionText> Subtree)> sections, Similarity similarity)
    {
        var part = IndexPart.Build(key, DocumentsOf(sections), similarity);
        Indexed += sections.Count;
        files?.Keep(part);
        return part;
    }

    private static IEnumerable<Document> DocumentsOf(List<(SectionText Text, IReadOnlyList<SectionText> Subtree)> sections) =>
        sections.Select(section => CourseIndex.Document(section.Text, section.Subtree));

    private static IEnumerable<List<(SectionText Text, IReadOnlyList<SectionText> Subtree)>> Cut(IReadOnlyList<SectionText> texts)
    {
        var part = new List<(SectionText Text, IReadOnlyList<SectionText> Subtree)>();
        foreach (var section in Subtrees.Of(texts))
        {
            if (part.Count > 0 && part[^1].Text.Note.Path is var path && path != section.Text.Note.Path && EndsPart(path))
            {
                yield return part;
                part = [];
            }

            part.Add(section);
        }

        if (part.Count > 0)
            yield return part;
    }

    private static bool EndsPart(string path) => SHA256.HashData(Encoding.UTF8.GetBytes(path))[0] % NotesInPart == 0;
}
