using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace StudyBot.Channels;

/// <summary>
/// The keys of one issuer, fetched when they are needed and kept. The library's own cache keeps time by the wall clock and serves old keys for
/// ever; this one keeps the protocol's times by the clock that it is given.
/// </summary>
internal sealed partial class SigningKeys(string metadata, IDocumentRetriever documents, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    // Anybody can send unknown key ids; the issuer must not feel it.
    private static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(5);

    // A tenth of chance, so that many programs that started together do not fetch together.
    private readonly TimeSpan usualLife = TimeSpan.FromMinutes(RandomNumberGenerator.GetInt32(24 * 54, 24 * 60));

    private readonly Lock gate = new();
    private volatile Fetched? held;
    private Task fetch = Task.CompletedTask;
    private DateTimeOffset notBefore = DateTimeOffset.MinValue;

    public async Task<KeyFinding> FindAsync(string kid, CancellationToken cancellation)
    {
        // Nobody waits for keys to be renewed as long as the old ones are good for the token at hand.
        if (Find(kid) is not KeyFinding.Found)
            await FetchOnce().WaitAsync(cancellation);
        else if (time.GetUtcNow() - held!.At > usualLife)
            _ = FetchOnce();
        return Find(kid);
    }

    private Fetched? Serving => held is { } keys && time.GetUtcNow() - keys.At <= LongestLife ? keys : null;

    private KeyFinding Find(string kid) => Serving switch
    {
        null => new KeyFinding.Unavailable(),
        var known when known.Keys.TryGetValue(kid, out var key) => new KeyFinding.Found(key),
        _ => new KeyFinding.Unknown(),
    };

    /// <summary>The fetch that is under way or begins now; when it is too early for another, the one before.</summary>
    private Task FetchOnce()
    {
        lock (gate)
            return fetch.IsCompleted && time.GetUtcNow() >= notBefore ? fetch = FetchAsync() : fetch;
    }

    private async Task FetchAsync()
    {
        // Off the lock, and on nobody's request: others wait for the same fetch.
        await Task.Yield();
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            var published = await OpenIdConnectConfigurationRetriever.GetAsync(metadata, documents, patience.Token);
            var keys = published.JsonWebKeySet?.Keys.Select(SigningKey.Read).OfType<SigningKey>().DistinctBy(key => key.Key.KeyId).ToList() ?? [];
            if (keys is [])
                throw new InvalidDataException("There is no key in it.");

            held = new Fetched(keys.ToFrozenDictionary(key => key.Key.KeyId, StringComparer.Ordinal), time.GetUtcNow());
            Pause(ShortestLife);
        }
        catch (Exception failure)
        {
            // Whatever an issuer publishes, the keys of before go on serving.
            Log.Failed(logger, metadata, failure.GetType().Name);
            Pause(Serving is null ? PauseAfterFailure : ShortestLife);
        }
    }

    private void Pause(TimeSpan pause)
    {
        lock (gate)
            notBefore = time.GetUtcNow() + pause;
    }

    private sealed record Fetched(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The keys of {Metadata} could not be fetched ({Failure}); those of before serve for five days, and without any nobody is heard")]
        public static partial void Failed(ILogger logger, string metadata, string failure);
    }
}
