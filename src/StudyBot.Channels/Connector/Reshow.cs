using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Decides on a student's next message whether what may have arrived is sent again.</summary>
internal static class Reshow
{
    private const int MostActivities = 50;

    /// <summary>A question while it is open, and not shown by a later activity; anything else always, for it may be said twice.</summary>
    public static async Task<bool> IsWantedAsync(ITurnStore store, PendingDelivery delivery, Utf8Text json)
    {
        if (ShownQuestion.Read(json) is not { } question)
            return true;

        var stored = await store.FindConversationAsync(delivery.Conversation, CancellationToken.None);
        if (!question.IsOpenIn(DialogJson.Read(stored?.Dialog)))
            return false;

        var later = await store.ReadActivitiesAsync(delivery.Conversation, delivery.Sequence, MostActivities, CancellationToken.None);
        return later.All(activity => ShownQuestion.Read(activity.Json) != question);
    }
}
