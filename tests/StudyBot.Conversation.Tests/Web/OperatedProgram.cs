namespace StudyBot.Conversation.Tests;

/// <summary>The program of an operator who gave name and address.</summary>
public sealed class OperatedProgram : ServedProgram
{
    protected override IEnumerable<KeyValuePair<string, string?>> OwnSettings =>
        [new("Operator:Name", "Locks & <Keys> School"), new("Operator:Contact", "study@example.org")];
}
