using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Opens the stream of a conversation.</summary>
internal sealed class StreamEndpoint(
    PassSeal seal, OriginCheck origins, StreamWakes wakes, ITurnStore store, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly Refusal NotASocket = Refusal.Malformed("This address is for WebSockets.");

    private static readonly Refusal BadCredential = Refusal.Forbidden(
        "The address of the stream is not valid any more; get a new one with GET conversations/{id}.");

    public async Task OpenAsync(HttpContext context, string conversation)
    {
        // Browsers open sockets across sites without asking, so the origin is looked at here, before anything else.
        if (FindFault(context, conversation) is { } fault)
        {
            await Answer.RefuseAsync(context, fault);
            return;
        }

        var key = DirectLineCaller.KeyOf(conversation);
        if (await store.FindConversationAsync(key, context.RequestAborted) is not { } stored)
        {
            await Answer.RefuseAsync(context, Refusal.NoSuchConversation);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var stream = new ActivityStream(socket, key, store, time);
        wakes.Add(conversation, stream.Wake);
        try
        {
            await stream.RunAsync(Watermark.Read(context.Request.Query["watermark"], stored.LastSequence), ending.Token);
        }
        finally
        {
            wakes.Remove(conversation, stream.Wake);
        }
    }

    private Refusal? FindFault(HttpContext context, string conversation)
    {
        if (origins.FindFault(context) is { } fault)
            return fault;
        if (!context.WebSockets.IsWebSocketRequest)
            return NotASocket;

        var isAllowed = context.Request.Query["t"] is [{ } credential]
            && seal.OpenStream(credential) is { } pass
            && string.Equals(pass.Conversation, conversation, StringComparison.Ordinal);
        return isAllowed ? null : BadCredential;
    }
}
