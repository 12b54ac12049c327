using System.Text.Json.Serialization;

namespace StudyBot.Core;

/// <summary>What a question of a quiz counted for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuizMark>))]
public enum QuizMark
{
    Right,
    Wrong,

    /// <summary>Passed over; counts for nothing.</summary>
    Skipped,

    /// <summary>Taken out of the course while the quiz was under way; counts for nothing.</summary>
    Withdrawn,
}
