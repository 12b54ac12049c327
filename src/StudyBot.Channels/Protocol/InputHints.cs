namespace StudyBot.Channels;

/// <summary>What a message tells the client about the turn of the talk.</summary>
internal static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string ExpectingInput = "expectingInput";
}
