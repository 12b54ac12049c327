namespace StudyBot.Knowledge;

/// <summary>A word as it is searched.</summary>
/// <param name="Surface">Lower case, without accents; an acronym that would be a small word stays in capitals ("IT").</param>
/// <param name="Sentence">Number of the gap-free stretch it stands in, so that no pair reaches over a full stop.</param>
/// <param name="IsJoined">"multifactor", read from "multi-factor" besides its parts.</param>
internal readonly record struct Word(string Surface, string Stem, WordKind Kind, int Position, int Sentence, bool IsJoined)
{
    public bool IsSought => Kind is WordKind.Content or WordKind.Light;
}
