namespace StudyBot.Knowledge;

/// <summary>Where the course lies.</summary>
public sealed class KnowledgeOptions
{
    public string Folder { get; set; } = "knowledge";

    /// <summary>Where the index is kept from one start to the next; null when it is built at each.</summary>
    public string? IndexFolder { get; set; }
}
