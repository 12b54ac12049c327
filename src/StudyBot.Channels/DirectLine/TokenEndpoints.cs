using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Where tokens come from: our own page, a server of the operator's, or an older token.</summary>
internal sealed class TokenEndpoints(PassSeal seal, OriginCheck origins, StudentCookie cookie, DirectLineCaller caller, ITurnStore store)
{
    private static readonly int SecondsOfLife = (int)PassSeal.TokenLife.TotalSeconds;

    /// <summary>For our own page: the token of whoever the browser's cookie says it is, and the conversation to go on with.</summary>
    public async Task ForPageAsync(HttpContext context)
    {
        if (origins.FindFaultWithoutToken(context) is { } fault)
        {
            await Answer.RefuseAsync(context, fault);
            return;
        }

        if (!RequestBody.IsJson(context.Request))
        {
            await Answer.RefuseAsync(context, new Refusal(415, "BadMediaType", "The request has to be application/json."));
            return;
        }

        var student = cookie.Renew(context);
        var latest = await store.FindLatestConversationAsync(
            new StudentKey(DirectLineNames.Tenant, DirectLineNames.Channel, student), context.RequestAborted);
        await AnswerAsync(context, new ChatToken(latest?.Id, seal.SealToken(student, conversation: null), SecondsOfLife));
    }

    /// <summary>For who knows the secret: a token for one student and one new conversation.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        if (caller.FindFaultOfSecret(context) is { } fault)
        {
            await Answer.RefuseAsync(context, fault);
            return;
        }

        if (await RequestBody.ReadAsync(context.Request, context.RequestAborted) is not { } body || ReadStudent(body) is not { } student)
        {
            await Answer.RefuseAsync(context, Refusal.Malformed("""The body has to be empty, or JSON like {"user":{"id":"..."}}."""));
            return;
        }

        var conversation = Unguessable.Id();
        await AnswerAsync(context, new ChatToken(conversation, seal.SealToken(student, conversation), SecondsOfLife));
    }

    /// <summary>The same token with a new life.</summary>
    public Task RefreshAsync(HttpContext context) => caller.Identify(context) switch
    {
        DirectLineCall.Known { Pass: var pass } =>
            AnswerAsync(context, new ChatToken(pass.Conversation, seal.SealToken(pass.Student, pass.Conversation), SecondsOfLife)),
        DirectLineCall.Refused { Refusal: var refusal } => Answer.RefuseAsync(context, refusal),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string? ReadStudent(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return $"dl_{Unguessable.Id()}";

        try
        {
            var id = JsonSerializer.Deserialize(body.Span, ActivityJson.Default.TokenRequest)?.User?.Id;
            return string.IsNullOrEmpty(id) ? $"dl_{Unguessable.Id()}" : ActivityShape.IsSoundId(id) ? id : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Task AnswerAsync(HttpContext context, ChatToken token) =>
        Answer.WriteAsync(context, 200, token, ActivityJson.Default.ChatToken);
}
