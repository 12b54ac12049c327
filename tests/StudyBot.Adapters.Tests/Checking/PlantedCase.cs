namespace StudyBot.Adapters.Tests;

/// <summary>A question, a note or another file with one flaw, or with none.</summary>
/// <param name="Label">The code of the flaw; in the clean set, what it comes close to.</param>
/// <param name="File">Where it is put in the course.</param>
internal sealed record PlantedCase(string Label, string File, string Text, int Line)
{
    public override string ToString() => $"{Label} (line {Line})";
}
