using System.Text.Json.Serialization;

namespace StudyBot.Core;

/// <summary>How far a group is with the question that its quiz has come to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GroupPhase>))]
public enum GroupPhase
{
    /// <summary>Everybody answers, in private.</summary>
    Voting,

    /// <summary>They convince each other, and have seen neither key nor votes.</summary>
    Discussing,

    /// <summary>The key and the votes are shown.</summary>
    Shown,

    Ended,
}
