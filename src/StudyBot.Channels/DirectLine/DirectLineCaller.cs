using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Who calls, by the token or the operator's secret; nothing in a body is believed about that.</summary>
internal sealed class DirectLineCaller(PassSeal seal, OriginCheck origins, ITurnStore store, IOptions<ChannelOptions> options)
{
    private static readonly Refusal NoToken = new(401, "MissingToken", "The request needs a token.");

    // 403 is what the client understands as "ask for a new token".
    private static readonly Refusal BadToken = new(403, "TokenExpired", "The token is not valid, or not any more.");

    private static readonly Refusal NoSecret = Refusal.Forbidden("Tokens are only made for who knows the secret (Channels:DirectLineSecret).");

    public DirectLineCall Identify(HttpContext context)
    {
        if (origins.FindFault(context) is { } fault)
            return new DirectLineCall.Refused(fault);
        if (ReadBearer(context.Request) is not { } token)
            return new DirectLineCall.Refused(NoToken);
        return seal.OpenToken(token) is { } pass ? new DirectLineCall.Known(pass) : new DirectLineCall.Refused(BadToken);
    }

    /// <summary>The same for a call about one conversation. That another student has one of this id is not told.</summary>
    public async Task<DirectLineCall> IdentifyAsync(HttpContext context, string conversation, CancellationToken cancellation)
    {
        var call = Identify(context);
        if (call is not DirectLineCall.Known { Pass: var pass } known)
            return call;

        var isForThis = pass.Conversation is null || string.Equals(pass.Conversation, conversation, StringComparison.Ordinal);
        return isForThis
            && ActivityShape.IsSoundId(conversation)
            && await store.FindConversationAsync(KeyOf(conversation), cancellation) is { } stored
            && stored.Student == StudentOf(pass)
                ? known with { Stored = stored }
                : new DirectLineCall.Refused(Refusal.NoSuchConversation);
    }

    /// <summary>Null when the caller knows the operator's secret.</summary>
    public Refusal? FindFaultOfSecret(HttpContext context) =>
        origins.FindFault(context)
        ?? (options.Value.DirectLineSecret is { } secret && ReadBearer(context.Request) is { } offered && IsSame(secret, offered) ? null : NoSecret);

    public static ConversationKey KeyOf(string conversation) => new(DirectLineNames.Tenant, DirectLineNames.Channel, conversation);

    public static StudentKey StudentOf(StudentPass pass) => new(DirectLineNames.Tenant, DirectLineNames.Channel, pass.Student);

    // Hashes are of one length, so the time to compare them tells nothing of the secret.
    private static bool IsSame(string secret, string offered) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(offered)));

    private static string? ReadBearer(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
        && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter
            : null;
}
