using System.Globalization;

namespace StudyBot.Channels;

/// <summary>The ids of activities in a stream: made of the place they are stored at, so that every replay gives the same.</summary>
internal static class ActivityId
{
    public static string At(string conversation, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:D7}");
}
