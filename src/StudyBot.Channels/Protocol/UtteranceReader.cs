using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>What a student said or did, read from an activity.</summary>
internal static class UtteranceReader
{
    /// <summary>Null when the activity asks for nothing.</summary>
    public static Utterance? Read(Activity activity, StudentKey student, ConversationKey conversation, GroupTalk? group = null) => activity.Type switch
    {
        ActivityTypes.Message when GroupValue.Read(activity.Value)?.FindPress() is { } press =>
            new Utterance.PressedInGroup(press) { Student = student, Conversation = conversation, Group = group },

        ActivityTypes.Message when CardValue.ReadPress(activity.Value) is { } press =>
            new Utterance.Pressed(press) { Student = student, Conversation = conversation, Group = group },

        // A picture alone, or the button of a card that is not ours, is answered as an empty message is: with what can be said instead.
        ActivityTypes.Message => new Utterance.Typed(ChatText.Clean(BotMention.Strip(activity))) { Student = student, Conversation = conversation, Group = group },

        ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate when FindWhoJoined(activity) is not null =>
            new Utterance.Joined { Student = student, Conversation = conversation, Group = group },

        ActivityTypes.DeleteUserData => new Utterance.AskedToForget { Student = student, Conversation = conversation, Group = group },

        _ => null,
    };

    /// <summary>
    /// Whom to greet: the person who was added. A group is greeted once, when the bot itself is added, and not again for everyone who follows.
    /// Teams says of a personal talk in two ways, and in any order, that it has begun, and may name the bot alone.
    /// </summary>
    public static ChannelAccount? FindWhoJoined(Activity activity)
    {
        if (TeamsTalk.IsInstalled(activity))
            return activity.From;
        if (activity is not { Type: ActivityTypes.ConversationUpdate, MembersAdded: { } added })
            return null;

        var hasBot = added.Any(IsBot);
        if (TeamsTalk.ScopeOf(activity) is not TeamsScope.Personal)
            return hasBot ? activity.From : null;
        return added.FirstOrDefault(member => member.Id is { Length: > 0 } && !IsBot(member)) ?? (hasBot && TeamsTalk.IsTeams(activity) ? activity.From : null);

        bool IsBot(ChannelAccount member) => string.Equals(member.Id, activity.Recipient?.Id, StringComparison.Ordinal);
    }
}
