using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Knows a talk of several when it hears one.</summary>
internal sealed class GroupTalks(InstructorList instructors, PublicAddress address)
{
    private const int LongestName = 64;

    // A thread's conversation is the channel's, and the message that it hangs from.
    private const string ThreadMark = ";messageid=";

    /// <summary>Null with the bot alone.</summary>
    public GroupTalk? Find(HttpRequest request, Activity activity, Vetting.Fit fit)
    {
        if (!TeamsTalk.IsTeams(activity) || TeamsTalk.ScopeOf(activity) is TeamsScope.Personal)
            return null;

        var id = activity.Conversation!.Id!;
        var group = id.IndexOf(ThreadMark, StringComparison.Ordinal) is > 0 and var at ? id[..at] : id;
        var place = fit.ServiceUrl is { } service
            ? new GroupPlace(service, activity.ChannelId!, activity.Conversation, activity.Recipient is { } bot ? bot with { Role = null } : null, FindTeam(activity) ?? group, address.ForLinks(request))
            : null;
        return new GroupTalk(
            new ConversationKey(fit.Tenant, activity.ChannelId!, id),
            new ConversationKey(fit.Tenant, activity.ChannelId!, group),
            ChatText.Cut(ChatText.Clean(activity.From?.Name ?? "").Trim(), LongestName),
            instructors.Has(fit.Tenant, activity.From),
            place?.Write());
    }

    private static string? FindTeam(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("team", out var team) && team.ValueKind is JsonValueKind.Object
        && team.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String && id.GetString() is { Length: > 0 } named && ActivityShape.IsSoundId(named)
            ? named
            : null;
}
