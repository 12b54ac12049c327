using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Stands in for Microsoft Entra: its keys, and the endpoint where the bot gets tokens for the connector.</summary>
internal sealed class LoginStandIn(TimeProvider time)
{
    /// <summary>Where a machine in Azure asks for tokens of its managed identities.</summary>
    public const string IdentityHost = "169.254.169.254";

    private const string TokenPath = $"/{AzureStandIn.Tenant}/oauth2/v2.0/token";

    /// <summary>Answers the next request for a token instead.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Moods { get; } = [];

    /// <summary>The forms in which tokens were asked for.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Asked { get; } = [];

    /// <summary>The tokens that were given out, each with its end.</summary>
    public ConcurrentDictionary<string, DateTimeOffset> Given { get; } = [];

    public bool IsGood(string? authorization) =>
        authorization is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] && Given.TryGetValue(token, out var end) && time.GetUtcNow() < end;

    public async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == $"/{AzureStandIn.Tenant}/v2.0/.well-known/openid-configuration")
        {
            await context.Response.WriteAsync("""{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0","jwks_uri":"https://login.microsoftonline.com/common/discovery/v2.0/keys"}""");
        }
        else if (context.Request.Path == "/common/discovery/v2.0/keys")
        {
            await context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray(SharedKeys.Entra.Publish()) }.ToJsonString());
        }
        else if (context.Request.Path == "/metadata/identity/oauth2/token" && context.Request.Headers["Metadata"] == "true")
        {
            Asked.Enqueue(context.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString()));
            await GiveAsync(context);
        }
        else if (context.Request.Path == TokenPath && context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync();
            Asked.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
            await (Moods.TryDequeue(out var mood) ? mood(context) : GiveAsync(context));
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }

    private Task GiveAsync(HttpContext context)
    {
        var end = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        var token = $"canary-token-{Given.Count + 1}";
        Given[token] = time.GetUtcNow().AddHours(1);
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3600,"expires_on":"{{end}}","access_token":"{{token}}"}""");
    }
}
