using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace StudyBot.Channels;

/// <summary>
/// The tokens of channels that were found good. A channel sends the same token for an hour, and what its bytes say and who signed them never changes;
/// what does (whether its key is still published, the time, what the activity says) is judged each time.
/// </summary>
internal sealed class VerifiedTokens
{
    // One for each service URL and hour is usual. Only who holds an issuer's key can add to it.
    private const int Most = 1024;

    // By their hash: a token that could be read here could be used.
    private readonly ConcurrentDictionary<string, VerifiedToken> tokens = new(StringComparer.Ordinal);

    public VerifiedToken? Find(StringValues authorization) =>
        authorization is [{ Length: <= BearerToken.LongestHeader } header] ? tokens.GetValueOrDefault(Hash(header)) : null;

    public void Add(StringValues authorization, VerifiedToken token)
    {
        if (tokens.Count >= Most)
            tokens.Clear();
        tokens[Hash(authorization.ToString())] = token;
    }

    private static string Hash(string header) => Convert.ToBase64String(SHA256.HashData(MemoryMarshal.AsBytes(header.AsSpan())));
}
