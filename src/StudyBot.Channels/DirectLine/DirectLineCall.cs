using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>What came of asking who calls.</summary>
internal abstract record DirectLineCall
{
    private DirectLineCall() { }

    /// <param name="Pass">Who it is.</param>
    public sealed record Known(StudentPass Pass) : DirectLineCall
    {
        /// <summary>The conversation that the call is about; null when it is about none.</summary>
        public StoredConversation? Stored { get; init; }
    }

    public sealed record Refused(Refusal Refusal) : DirectLineCall;
}
