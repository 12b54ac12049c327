namespace StudyBot.Knowledge;

/// <summary>Where the course and its index lie, and how large its files may be.</summary>
public sealed class KnowledgeOptions
{
    // About 40,000 words, a book of 150 pages.
    public const int DefaultFileKilobytes = 256;

    internal const int MostFileKilobytes = 10_240;

    public string Folder { get; set; } = "knowledge";

    /// <summary>A larger file is not read. More than the default lets a hostile file take longer than a twentieth of a second.</summary>
    public int MaximumFileKilobytes { get; set; } = DefaultFileKilobytes;

    /// <summary>Where the index is kept from one start to the next; null when it is built at each.</summary>
    public string? IndexFolder { get; set; }
}
