namespace StudyBot.Knowledge;

/// <summary>A name of what is sought, and how strongly it draws sections that hold it.</summary>
internal sealed record SoughtName(string[] Stems, float Pull);
