using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Takes what is said among several, and is for the speaker alone, to the talk that they have with the bot.</summary>
internal sealed class PersonalTalk(ConnectorConversations conversations, TurnRunner turns, PublicAddress address, OutboxDelivery outbox, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>False when the channel gives no such talk, because they have not added the app for themselves, or not in time.</summary>
    public async Task<bool> GoOnAsync(HttpRequest request, Activity activity, string text, Vetting.Fit fit)
    {
        if (fit.ServiceUrl is not { } service || await OpenAsync(service, activity, fit.Tenant) is not { Length: > 0 } id || !ActivityShape.IsSoundId(id))
            return false;

        // It is no reply: what it would reply to stands elsewhere.
        var moved = activity with { Id = null, Conversation = new ConversationAccount { Id = id, ConversationType = "personal", TenantId = activity.Conversation!.TenantId } };
        var utterance = new Utterance.Typed(text)
        {
            Student = new StudentKey(fit.Tenant, activity.ChannelId!, activity.From!.Id!),
            Conversation = TeamsTalk.KeyOf(moved, fit.Tenant),
        };
        var inboundId = activity.Id is { Length: > 0 } known ? $"moved:{known}" : $"drawn:{Unguessable.Id()}";
        var deliverTo = ConnectorAddress.Of(service, id, replyToId: null);
        var result = await turns.RunAsync(utterance, inboundId, ConnectorTurn.Of(moved, activity.From, address.ForLinks(request)), deliverTo, CancellationToken.None);
        outbox.Take(utterance.Conversation, deliverTo, result);
        return result is TurnResult.Stored;
    }

    /// <summary>The same conversation comes of the same call, so nothing is kept.</summary>
    private async Task<string?> OpenAsync(Uri service, Activity activity, string tenant)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return await conversations.CreateAsync(
                service,
                new ConversationParameters
                {
                    Bot = activity.Recipient is { } bot ? bot with { Role = null } : null,
                    Members = [activity.From! with { Role = null }],
                    TenantId = tenant,
                    ChannelData = JsonSerializer.SerializeToElement(new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } }, ActivityJson.Default.JsonObject),
                },
                patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return null;
        }
    }
}
