using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The turn of a pressed button, which has to be answered soon.</summary>
internal sealed class InvokedTurn(TurnRunner turns, OutboxDelivery outbox, TimeProvider time)
{
    // After ten seconds a client says that the app can't be reached.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4.5);

    /// <summary>Null when it takes longer: the turn goes on, and what it has to say beside the card goes out when it is stored.</summary>
    public async Task<TurnResult?> RunAsync(Activity activity, Utterance utterance, RenderActivities render, Uri? serviceUrl)
    {
        var inboundId = activity.Id is { Length: > 0 } id ? $"invoke:{id}" : $"drawn:{Unguessable.Id()}";
        var deliverTo = serviceUrl is null ? null : ConnectorAddress.Of(serviceUrl, activity.Conversation!.Id!, replyToId: null);
        try
        {
            return await RunAsync(utterance, inboundId, render, deliverTo).WaitAsync(LongestWait, time);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<TurnResult> RunAsync(Utterance utterance, string inboundId, RenderActivities render, Uri? deliverTo)
    {
        var result = await turns.RunAsync(utterance, inboundId, render, deliverTo, CancellationToken.None);
        if (deliverTo is not null)
            outbox.Take(utterance.Conversation, deliverTo, result);
        return result;
    }
}
