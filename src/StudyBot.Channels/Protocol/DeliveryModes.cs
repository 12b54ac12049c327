namespace StudyBot.Channels;

/// <summary>How the sender of an activity wants the replies; anything else means the ordinary way.</summary>
internal static class DeliveryModes
{
    /// <summary>All replies in the answer to the request.</summary>
    public const string ExpectReplies = "expectReplies";
}
