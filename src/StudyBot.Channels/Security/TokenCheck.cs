using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace StudyBot.Channels;

/// <summary>Judges the token of a request: its form, its issuer, its key, its signature, audience and times, and then what its issuer's rules ask.</summary>
internal sealed partial class TokenCheck(IssuerTable issuers, IOptions<ChannelOptions> options, TimeProvider time, ILogger<TokenCheck> logger)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly Refusal NotAuthenticated = new(401, "Unauthorized", "This endpoint takes activities of authenticated channels only.");
    private static readonly Refusal NoKeys = new(503, "ServiceUnavailable", "The keys to check tokens with can't be fetched; please send that later.");

    private readonly JsonWebTokenHandler handler = new();
    private readonly VerifiedTokens verified = new();

    public async Task<Admission> JudgeAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization;
        if (verified.Find(header) is { } before && await IsGoodStillAsync(before, context))
            return new Admission.Granted(before.Caller);
        if (BearerToken.Read(header) is not { } token)
            return Refuse("form");
        if (issuers.Find(token.Issuer) is not { } issuer)
            return Refuse("issuer");

        return await issuer.Keys.FindAsync(token.Kid, context.RequestAborted) switch
        {
            KeyFinding.Found { Key: var key } => await JudgeAsync(token, issuer, key, context),
            KeyFinding.Unknown => Refuse("key"),
            _ => new Admission.Refused(NoKeys),
        };
    }

    private async Task<bool> IsGoodStillAsync(VerifiedToken token, HttpContext context) =>
        IsInTime(token.From, token.Until)
        && await token.Caller.Issuer.Keys.FindAsync(token.Key.Key.KeyId, context.RequestAborted) is KeyFinding.Found { Key: var key }
        && ReferenceEquals(key, token.Key);

    private async Task<Admission> JudgeAsync(JsonWebToken token, Issuer issuer, SigningKey key, HttpContext context)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            LifetimeValidator = (from, until, _, _) => IsInTime(from, until),
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudience = options.Value.Bot.ClientId!.ToLowerInvariant(),
            ValidIssuer = issuer.Name,
        });
        if (!result.IsValid)
            return Refuse(result.Exception?.GetType().Name ?? "validity");

        return issuer.Rules switch
        {
            TokenRules.Channel when token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) && serviceUrl is { Length: > 0 } =>
                Remember(token, new Caller.Channel(issuer, serviceUrl, key.Endorsements), key, context.Request.Headers.Authorization),
            TokenRules.Channel => Refuse("serviceurl"),
            _ when !IsOfTenant(token, issuer) => Refuse("tenant"),
            _ when !IsListed(token, issuer) => Refuse("caller"),
            _ => new Admission.Granted(new Caller.Application(issuer, LoopbackNames.IsLoopback(context.Connection.RemoteIpAddress))),
        };
    }

    private Admission.Granted Remember(JsonWebToken token, Caller.Channel caller, SigningKey key, StringValues header)
    {
        verified.Add(header, new VerifiedToken(caller, key, token.ValidFrom, token.ValidTo));
        return new Admission.Granted(caller);
    }

    // Both times are asked for: a token without an end would be good for ever.
    private bool IsInTime(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return from is not null && until is not null && from < until && from.Value - ClockSkew <= now && now - ClockSkew <= until.Value;
    }

    // Any tenant can issue tokens in its own name; only the one in the issuer's name counts.
    private static bool IsOfTenant(JsonWebToken token, Issuer issuer) =>
        token.TryGetPayloadValue<string>("tid", out var tenant) && string.Equals(tenant, issuer.Tenant, StringComparison.OrdinalIgnoreCase);

    private static bool IsListed(JsonWebToken token, Issuer issuer)
    {
        var version = token.TryGetPayloadValue<string>("ver", out var said) ? said : "1.0";
        var claim = version switch { "1.0" => "appid", "2.0" => "azp", _ => null };
        return claim is not null
            && token.TryGetPayloadValue<string>(claim, out var caller)
            && issuer.Callers.Contains(caller, StringComparer.OrdinalIgnoreCase);
    }

    private Admission.Refused Refuse(string reason)
    {
        Log.Refused(logger, reason);
        return new Admission.Refused(NotAuthenticated);
    }

    private static partial class Log
    {
        // Information, because anybody can cause it as often as they like.
        [LoggerMessage(1, LogLevel.Information, "A token was refused: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
