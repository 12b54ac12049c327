using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace StudyBot.Channels;

/// <summary>
/// The bot's token for the connector: fetched by one for all who wait, renewed before its end, and once more when a channel refuses it.
/// </summary>
internal sealed partial class BotToken(BotCredential credential, TimeProvider time, ILogger<BotToken> logger) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    // Asking again with a wrong secret gets a bot locked out, and does not mend it.
    private static readonly TimeSpan PauseAfterDenial = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Held? held;
    private TokenFinding last = new TokenFinding.NotNow();
    private DateTimeOffset notBefore = DateTimeOffset.MinValue;

    /// <param name="refused">A token that a channel did not take.</param>
    public async Task<TokenFinding> FindAsync(string? refused, CancellationToken cancellation)
    {
        if (Fresh(refused) is { } fresh)
            return fresh;

        await gate.WaitAsync(cancellation);
        try
        {
            if (Fresh(refused) is { } fetchedMeanwhile)
                return fetchedMeanwhile;
            if (time.GetUtcNow() >= notBefore)
                last = await FetchAsync(cancellation);

            // Until its very end, the old one is better than none.
            return last is not TokenFinding.Found && held is { } old && old.Token != refused && time.GetUtcNow() < old.End
                ? new TokenFinding.Found(old.Token)
                : last;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private TokenFinding.Found? Fresh(string? refused) =>
        held is { } token && token.Token != refused && time.GetUtcNow() < token.RenewAt ? new TokenFinding.Found(token.Token) : null;

    private async Task<TokenFinding> FetchAsync(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            var (token, life) = await credential.FetchTokenAsync(either.Token);
            var now = time.GetUtcNow();
            var inTime = life - Reserve;
            held = new Held(token, now + (inTime < 0.8 * life ? inTime : 0.8 * life), now + life);
            return new TokenFinding.Found(token);
        }
        catch (MsalException failure) when (!IsPassing(failure))
        {
            var reason = $"{failure.ErrorCode} {EntraCode().Match(failure.Message).Value}".TrimEnd();
            Log.Denied(logger, reason);
            notBefore = time.GetUtcNow() + PauseAfterDenial;
            return new TokenFinding.Denied(reason);
        }
        catch (Exception failure) when (failure is MsalException or HttpRequestException or IOException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            Log.NotNow(logger, failure.GetType().Name);
            notBefore = time.GetUtcNow() + (AskedWait(failure) ?? PauseAfterFailure);
            return new TokenFinding.NotNow();
        }
    }

    private static bool IsPassing(MsalException failure) =>
        failure is MsalServiceException { StatusCode: 0 or 408 or 429 or >= 500 } || failure.ErrorCode is "temporarily_unavailable" or MsalError.RequestTimeout;

    private static TimeSpan? AskedWait(Exception failure) => (failure as MsalServiceException)?.Headers?.RetryAfter?.Delta;

    // The number by which Entra's documentation explains a refusal.
    [GeneratedRegex("AADSTS[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex EntraCode();

    private sealed record Held(string Token, DateTimeOffset RenewAt, DateTimeOffset End);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Entra gives the bot no token ({Reason}): check Channels:Bot. Replies wait in the outbox")]
        public static partial void Denied(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Warning, "The bot's token could not be fetched ({Failure}); it is tried again")]
        public static partial void NotNow(ILogger logger, string failure);
    }
}
