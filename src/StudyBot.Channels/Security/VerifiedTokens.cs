using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Channels;

/// <summary>
/// The tokens whose signature one key was found to have made. A channel sends the same token for an hour, and whether a key has signed these very bytes
/// never changes; everything that does (time, audience, what the activity says) is judged each time. It goes when the key does.
/// </summary>
internal sealed class VerifiedTokens
{
    // One for each service URL and hour is usual. Only who holds the issuer's key can add to it.
    private const int Most = 1024;

    // By their hash: a token that could be read here could be used.
    private readonly ConcurrentDictionary<string, bool> hashes = new(StringComparer.Ordinal);

    public bool Contain(string token) => hashes.ContainsKey(Hash(token));

    public void Add(string token)
    {
        if (hashes.Count >= Most)
            hashes.Clear();
        hashes.TryAdd(Hash(token), true);
    }

    private static string Hash(string token) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
