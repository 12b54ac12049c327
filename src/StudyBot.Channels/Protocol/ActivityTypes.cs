namespace StudyBot.Channels;

/// <summary>The kinds of activity that this program sends or treats in a way of their own; every other kind is accepted and ignored.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string DeleteUserData = "deleteUserData";
    public const string Invoke = "invoke";
}
