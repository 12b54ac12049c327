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

    private List<Indexing> _last = [];

    /// <summary>How many sections were indexed so far, since the program started.</summary>
    public int Indexed { get; private set; }

    public IReadOnlyList<IndexPart> Of(IReadOnlyList<SectionText> texts, Similarity similarity)
    {
        // Most parts of a course are seen to be the same at a glance; only of the others is the hash worth its time.
        var known = _last.ToLookup(indexing => indexing.Sections[0].Text.Note.Path, StringComparer.Ordinal);
        var parts = _last.DistinctBy(indexing => indexing.Part!.Key, StringComparer.Ordinal).ToDictionary(indexing => indexing.Part!.Key, indexing => indexing.Part!, StringComparer.Ordinal);
        var current = Cut(texts)
            .Select(sections => new Indexing(sections, known[sections[0].Text.Note.Path].FirstOrDefault(indexing => indexing.IsOf(sections))?.Part))
            .ToList();
        var keys = current.AsParallel().AsOrdered().Select(indexing => indexing.Part?.Key ?? IndexKey.Of(DocumentsOf(indexing.Sections))).ToList();
        for (var i = 0; i < current.Count; i++)
        {
            if (!parts.TryGetValue(keys[i], out var part))
                parts.Add(keys[i], part = files?.Find(keys[i]) ?? Build(keys[i], current[i].Sections, similarity));
            current[i] = current[i] with { Part = part };
        }

        _last = current;
        files?.KeepOnly(keys);
        return [.. current.Select(indexing => indexing.Part!)];
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

    private sealed record Indexing(List<(SectionText Text, IReadOnlyList<SectionText> Subtree)> Sections, IndexPart? Part)
    {
        public bool IsOf(List<(SectionText Text, IReadOnlyList<SectionText> Subtree)> sections) =>
            Sections.Count == sections.Count && Sections.Zip(sections).All(pair => SameWords.In(pair.First.Text, pair.Second.Text));
    }
}
