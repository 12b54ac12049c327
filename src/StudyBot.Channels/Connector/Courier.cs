using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// Posts one activity to its channel, or edits it there, by whatever way is still open: to the conversation when what it replies to is gone, to the host that
/// serves the conversation now, shorter when it is too large. Every way begins only when the one before has certainly failed.
/// </summary>
internal sealed class Courier(ConnectorClient connector, ServiceUrls services, HostBreaker breaker, IOptions<ChannelOptions> options)
{
    private const int MostWays = 8;

    /// <summary>Whether it is an address of this machine, where nobody else would miss the activity.</summary>
    public static bool IsLocal(Uri address) => UnauthenticatedGate.ReadServiceUrl(address.AbsoluteUri) is not null;

    /// <summary>Null when a call may go now.</summary>
    public DateTimeOffset? FindPause(Uri address) => IsLocal(address) ? null : breaker.FindPause(address);

    public async Task<ConnectorOutcome> DeliverAsync(HttpMethod method, Uri address, Utf8Text json, CancellationToken cancellation)
    {
        for (var way = 0; way < MostWays && MayGo(address); way++)
        {
            var outcome = await connector.CallAsync(method, address, json, cancellation);
            if (!IsLocal(address))
                breaker.Note(address, outcome);
            switch (outcome)
            {
                case ConnectorOutcome.ReplyGone when method == HttpMethod.Post && ConnectorAddress.WithoutReply(address) is { } conversation:
                    (address, json) = (conversation, SmallerActivity.WithoutReply(json));
                    break;
                case ConnectorOutcome.Moved(var host) when host != address.Host:
                    address = new Uri($"https://{host}{address.PathAndQuery}");
                    break;
                case ConnectorOutcome.TooLarge when SmallerActivity.Find(json) is { } smaller:
                    json = smaller;
                    break;
                case ConnectorOutcome.ReplyGone:
                    return new ConnectorOutcome.Refused(404);
                case ConnectorOutcome.Moved:
                    return new ConnectorOutcome.Refused(403);
                case ConnectorOutcome.TooLarge:
                    return new ConnectorOutcome.Refused(413);
                default:
                    return outcome;
            }
        }

        return new ConnectorOutcome.Refused(Status: 0);
    }

    // Settings may have changed since the activity was stored.
    private bool MayGo(Uri address) =>
        (options.Value.Bot.ClientId is not null && services.Trusts(address))
        || (IsLocal(address) && (options.Value.DangerouslyAllowUnauthenticated || options.Value.Bot.Issuers.Any(row => Issuer.ReadRules(row.Rules) is TokenRules.Entra)));
}
