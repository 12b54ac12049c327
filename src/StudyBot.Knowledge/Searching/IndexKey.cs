using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace StudyBot.Knowledge;

/// <summary>
/// The hash of everything that goes into an index, term by term: a change of the notes, of how they are read into words, of the fields,
/// or of Lucene makes another key, and nobody has to remember to raise a version.
/// </summary>
internal static class IndexKey
{
    private static readonly string Lucene = typeof(IndexWriter).Assembly.GetName().Version!.ToString();

    public static string Of(IEnumerable<Document> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Lucene, 0);
        foreach (var document in documents)
        {
            foreach (var field in document.Fields)
            {
                Append(hash, field.Name, -1);
                foreach (var (term, increment) in ((ListedTerms)((Field)field).GetTokenStreamValue()).Terms)
                    Append(hash, term, increment);
            }

            Append(hash, "", -2);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // With its length before it, or "ab" and "c" would be "a" and "bc".
    private static void Append(IncrementalHash hash, string text, int number)
    {
        Span<byte> head = stackalloc byte[2 * sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(head, text.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(int)..], number);
        hash.AppendData(head);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
