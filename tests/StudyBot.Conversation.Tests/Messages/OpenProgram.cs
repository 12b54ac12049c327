namespace StudyBot.Conversation.Tests;

/// <summary>The program with its Bot Framework endpoint open to this machine, as for the emulator.</summary>
public sealed class OpenProgram : ServedProgram
{
    protected override IEnumerable<KeyValuePair<string, string?>> OwnSettings => [new("Channels:DangerouslyAllowUnauthenticated", "true")];
}
