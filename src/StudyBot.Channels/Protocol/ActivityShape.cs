using System.Buffers;

namespace StudyBot.Channels;

/// <summary>The limits that keep an activity from costing more than a message is worth.</summary>
internal static class ActivityShape
{
    private const int LongestId = 512;
    private const int LongestAddress = 2048;
    private const int MostAttachments = 20;
    private const int MostEntities = 50;
    private const int MostMembers = 500;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(code => (char)code).Where(char.IsControl)]);

    /// <summary>Null when there is nothing to object to.</summary>
    public static Refusal? FindFault(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
            return Refusal.Malformed("The activity has no type.");
        if (!HasSoundIds(activity))
            return Refusal.Malformed($"An id is longer than {LongestId} characters, or holds characters that no id has.");
        if (activity.ServiceUrl is { Length: > LongestAddress })
            return Refusal.Malformed($"The service URL is longer than {LongestAddress} characters.");
        if (activity.Attachments is { Count: > MostAttachments })
            return Refusal.Malformed($"There are more than {MostAttachments} attachments.");
        if (activity.Entities is { Count: > MostEntities })
            return Refusal.Malformed($"There are more than {MostEntities} entities.");
        if (activity.MembersAdded is { Count: > MostMembers })
            return Refusal.Malformed($"There are more than {MostMembers} members.");

        return null;
    }

    public static bool IsSoundId(string? id) => id is null || (id.Length <= LongestId && !id.AsSpan().ContainsAny(Controls));

    private static bool HasSoundIds(Activity activity)
    {
        // A list may hold null where an account should be.
        var members = activity.MembersAdded ?? [];
        return members.All(member => member is not null && IsSoundId(member.Id))
            && IsSoundId(activity.Type)
            && IsSoundId(activity.Id)
            && IsSoundId(activity.ChannelId)
            && IsSoundId(activity.From?.Id)
            && IsSoundId(activity.Recipient?.Id)
            && IsSoundId(activity.Conversation?.Id)
            && IsSoundId(activity.Conversation?.TenantId)
            && IsSoundId(activity.ReplyToId);
    }
}
