namespace StudyBot.BotBuilder;

/// <summary>The activity was not taken. The SDK's turn has no other way out than an exception.</summary>
internal sealed class ActivityRefusedException(int status) : Exception("The activity was refused.")
{
    public int Status { get; } = status;
}
