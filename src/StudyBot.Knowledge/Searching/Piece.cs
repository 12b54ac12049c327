namespace StudyBot.Knowledge;

/// <summary>A word of a question after its spelling was looked at.</summary>
/// <param name="Instead">What it may stand for: the parts of a joined word, or the name with these initials.</param>
internal sealed record Piece(string Surface, string Stem, WordKind Kind, int Sentence, double Trust, bool IsUnknown, string[] Instead)
{
    public bool IsSought => Kind is WordKind.Content or WordKind.Light;

    public static Piece Of(in Word word) => new(word.Surface, word.Stem, word.Kind, word.Sentence, 1, IsUnknown: false, []);

    public static Piece Of(string surface, in Word written, double trust = 1) => new(surface, Stemming.Stem(surface), WordKind.Content, written.Sentence, trust, IsUnknown: false, []);
}
