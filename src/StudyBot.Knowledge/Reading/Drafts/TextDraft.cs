namespace StudyBot.Knowledge;

/// <summary>A step or a cell, as written.</summary>
internal sealed record TextDraft(int Line, string Text);
