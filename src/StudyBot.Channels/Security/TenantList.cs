using System.Text.Json;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>
/// The tenants whose students are heard. A channel's token names none, so the activity of an authenticated channel is what says it; a bot's
/// registration as single-tenant keeps nobody out.
/// </summary>
internal sealed class TenantList(IOptions<ChannelOptions> options)
{
    // Ids of people on these channels are chosen by whoever embeds them, so they never meet those of a tenant or of our own page.
    private const string OfNobody = "botframework";

    private readonly HashSet<string> allowed =
        new(options.Value.Bot is { AllowedTenants: { Count: > 0 } named } ? named : [options.Value.Bot.TenantId ?? ""], StringComparer.OrdinalIgnoreCase);

    /// <summary>The tenant of an activity, in one spelling; null when it is not allowed, said in two ways, or missing where there has to be one.</summary>
    public string? Find(Activity activity)
    {
        var (ofConversation, ofData) = (activity.Conversation?.TenantId ?? "", ReadChannelData(activity) ?? "");
        if (ofConversation is not "" && ofData is not "" && !ofConversation.Equals(ofData, StringComparison.OrdinalIgnoreCase))
            return null;

        return (ofConversation is "" ? ofData : ofConversation) switch
        {
            "" => activity.ChannelId is "msteams" ? null : OfNobody,
            var tenant => allowed.Contains(tenant) ? tenant.ToLowerInvariant() : null,
        };
    }

    private static string? ReadChannelData(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind is JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String
            ? id.GetString()
            : null;
}
