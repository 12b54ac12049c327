using System.Globalization;

namespace StudyBot.Channels;

/// <summary>How much of a conversation a client has seen: the sequence number of the last activity.</summary>
internal static class Watermark
{
    // A page that comes back shows the end of a long talk, and loads in a moment.
    private const int MostReplayed = 200;

    /// <summary>The sequence number to go on after. A client that names none, or none of ours, gets the end of the talk.</summary>
    public static long Read(string? watermark, long last) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? Math.Min(seen, last)
            : Math.Max(0, last - MostReplayed);

    public static string Write(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
