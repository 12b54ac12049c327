namespace StudyBot;

/// <summary>In which forms a check was asked for.</summary>
/// <param name="SarifFile">Where to write it; null for the terminal.</param>
internal sealed record CheckForms(bool Json, bool Sarif, string? SarifFile, bool Coverage);
