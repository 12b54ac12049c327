namespace StudyBot;

/// <summary>Folders named on the command line; null for what the settings say.</summary>
internal sealed record Folders(string? Knowledge, string? Data);
