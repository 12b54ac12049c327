namespace StudyBot.Core;

/// <summary>Something in the knowledge folder that does not read as it should, and how to mend it.</summary>
/// <param name="File">Path in the knowledge folder, with forward slashes; empty when it concerns the folder as a whole.</param>
/// <param name="Line">From 1; 0 when no line can be named.</param>
public sealed record KnowledgeProblem(string File, int Line, string Code, string Message, string Mend);
