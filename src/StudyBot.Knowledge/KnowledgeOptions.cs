namespace StudyBot.Knowledge;

/// <summary>Where the course lies.</summary>
public sealed class KnowledgeOptions
{
    public string Folder { get; set; } = "knowledge";
}
