namespace StudyBot.Knowledge;

/// <summary>Brings the words of a question to the words of the course: run together, torn apart, misspelt, or abbreviated.</summary>
internal static class Pieces
{
    private const int ShortestJoin = 5;
    private const int ShortestSplit = 6;
    private const int LongestInitials = 5;

    public static List<Piece> From(List<Word> words, Lexicon lexicon, Synonyms synonyms, Spelling spelling, Func<string, string, bool> isPair, int mostMended)
    {
        var pieces = new List<Piece>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Kind is WordKind.Article)
                continue;

            if (word.IsJoined)
            {
                // "multi-factor": its parts follow; the whole is taken instead when the course writes it so.
                var parts = words.Skip(i + 1).TakeWhile(part => !part.IsJoined && part.Position < NextPosition(words, i)).ToList();
                if (lexicon.HasSurface(word.Surface) && word.Kind is WordKind.Content)
                {
                    pieces.Add(Piece.Of(word) with { Instead = [.. parts.Where(part => part.IsSought).Select(part => part.Stem)] });
                    i += parts.Count;
                }

                continue;
            }

            if (i + 1 < words.Count && Joined(word, words[i + 1], lexicon, spelling) is { } joined)
            {
                pieces.Add(joined);
                i++;
            }
            else if (!word.IsSought || lexicon.Knows(word))
            {
                pieces.Add(Piece.Of(word));
            }
            else
            {
                pieces.AddRange(Mended(word, lexicon, synonyms, mostMended-- > 0 ? spelling : null, isPair));
            }
        }

        return pieces;
    }

    private static int NextPosition(List<Word> words, int joined)
    {
        // The parts of a joined word are those whose letters make it up.
        var (length, i) = (0, joined + 1);
        while (i < words.Count && length < words[joined].Surface.Length)
            length += words[i++].Surface.Length;
        return i < words.Count ? words[i].Position : int.MaxValue;
    }

    /// <summary>"guard duty" where the course has "GuardDuty", slips included.</summary>
    private static Piece? Joined(in Word first, in Word second, Lexicon lexicon, Spelling spelling)
    {
        var surface = first.Surface + second.Surface;
        if (second.IsJoined || first.Sentence != second.Sentence || surface.Length < ShortestJoin || (!first.IsSought && !second.IsSought))
            return null;

        string[] parts = first.IsSought && second.IsSought ? [first.Stem, second.Stem] : [];
        if (lexicon.HasSurface(surface))
            return Piece.Of(surface, first) with { Instead = parts };

        var isSlip = first.IsSought && second.IsSought && !(lexicon.Knows(first) && lexicon.Knows(second));
        return isSlip && surface.Length >= 8 && spelling.Correct(surface) is { } meant ? Piece.Of(meant.Surface, first, meant.Trust) : null;
    }

    private static Piece[] Mended(Word word, Lexicon lexicon, Synonyms synonyms, Spelling? spelling, Func<string, string, bool> isPair)
    {
        if (word.Kind is WordKind.Light || EnglishWords.IsSlipOfSmallWord(word.Surface))
            return [];
        if (EnglishWords.IsSlipOfComparison(word.Surface))
            return [Piece.Of(word) with { Kind = WordKind.Comparison }];
        if (Split(word, lexicon, isPair) is { } halves)
            return halves;
        if (synonyms.LongestName([word.Stem], 0) > 0)
            return [Piece.Of(word) with { IsUnknown = true }];
        if (word.Surface.Length <= LongestInitials && synonyms.ByInitials(word.Surface) is { } name)
            return [Piece.Of(word) with { IsUnknown = true, Instead = name, Trust = .8 }];
        if (spelling?.Correct(word.Surface) is { } meant)
            return [Piece.Of(meant.Surface, word, meant.Trust)];
        return [Piece.Of(word) with { IsUnknown = true }];
    }

    /// <summary>"securitygroup": two words of the course that stand side by side somewhere in it.</summary>
    private static Piece[]? Split(in Word word, Lexicon lexicon, Func<string, string, bool> isPair)
    {
        for (var at = 2; word.Surface.Length >= ShortestSplit && at <= word.Surface.Length - 2; at++)
        {
            var (first, second) = (Piece.Of(word.Surface[..at], word), Piece.Of(word.Surface[at..], word));
            if (lexicon.Knows(first.Stem) && lexicon.Knows(second.Stem) && isPair(first.Stem, second.Stem))
                return [first, second];
        }

        return null;
    }
}
