namespace StudyBot.Channels;

/// <summary>A request that is not taken.</summary>
/// <param name="Status">
/// The HTTP status. Web Chat shows "Send failed" for 400, 404, 409 and 413; 403 ends its session; 429 and 5xx leave it waiting.
/// </param>
/// <param name="Message">One sentence for people; nothing of the request is repeated in it.</param>
internal sealed record Refusal(int Status, string Code, string Message)
{
    public static Refusal Malformed(string message) => new(400, "BadSyntax", message);

    public static Refusal TooLarge(string message) => new(413, "MessageSizeTooBig", message);

    public static Refusal Forbidden(string message) => new(403, "Forbidden", message);

    public static Refusal NoSuchConversation { get; } = new(404, "ConversationNotFound", "There is no such conversation.");
}
