using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Whose talk an activity of Teams belongs to.</summary>
internal static class TeamsTalk
{
    private const string Teams = "msteams";

    public static bool IsTeams(Activity activity) => string.Equals(activity.ChannelId, Teams, StringComparison.Ordinal);

    public static TeamsScope ScopeOf(Activity activity) => activity.Conversation switch
    {
        { ConversationType: { } type } when IsWord(type, "channel") => TeamsScope.Channel,
        { ConversationType: { } type } when IsWord(type, "groupChat") => TeamsScope.Group,
        { ConversationType: { } type } when IsWord(type, "personal") => TeamsScope.Personal,
        { IsGroup: true } => TeamsScope.Group,
        _ => TeamsScope.Personal,
    };

    /// <summary>
    /// Among several, everybody has a dialog of their own: a quiz is for one person, and nobody answers another's. No id that is taken holds a
    /// line break, so no two talks share a key.
    /// </summary>
    public static ConversationKey KeyOf(Activity activity, string tenant)
    {
        var id = activity.Conversation!.Id!;
        var isShared = IsTeams(activity) && ScopeOf(activity) is not TeamsScope.Personal && UtteranceReader.FindWhoJoined(activity) is null;
        return new ConversationKey(tenant, activity.ChannelId!, isShared ? $"{id}\n{activity.From!.Id}" : id);
    }

    /// <summary>The app was added; a new version of it, which is <c>add-upgrade</c>, adds nobody.</summary>
    public static bool IsInstalled(Activity activity) =>
        IsTeams(activity)
        && activity is { Type: ActivityTypes.InstallationUpdate, Action: { ValueKind: JsonValueKind.String } action }
        && IsWord(action.GetString()!, "add");

    private static bool IsWord(string said, string word) => string.Equals(said, word, StringComparison.OrdinalIgnoreCase);
}
