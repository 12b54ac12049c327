namespace StudyBot.Knowledge;

/// <summary>Brings the words of a question to the words of the course: run together, torn apart, misspelt, or abbreviated.</summary>
internal static class Pieces
{
    private const int ShortestJoin = 5;
    private const int ShortestSplit = 6;
    private const int LongestInitials = 5;
    private const double OtherForm = .85;
    private const double Completed = .6;

    public static List<Piece> From(List<Word> words, CourseWords course, int mostMended)
    {
        var lexicon = course.Lexicon;
        var pieces = new List<Piece>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Kind is WordKind.Article)
                continue;

            if (word.IsJoined)
            {
                // "multi-factor": its parts follow; the whole is taken instead when the course writes it so.
                if (lexicon.HasSurface(word.Surface) && word.Kind is WordKind.Content)
                {
                    var parts = PartsOf(words, i);
                    pieces.Add(Piece.Of(word) with { Instead = [.. parts.Where(part => part.IsSought).Select(part => part.Stem)] });
                    i += parts.Count;
                }

                continue;
            }

            if (i + 1 < words.Count && Joined(word, words[i + 1], course) is { } joined)
            {
                pieces.Add(joined);
                i++;
            }
            else if (!word.IsSought || lexicon.Knows(word))
            {
                // The course has the stem in other forms only: "founded" where it says "found". The same word, or another one.
                var isForm = !word.IsSought || lexicon.HasSurface(word.Surface) || word.Surface.EndsWith('s') || lexicon.HasSurface(word.Surface + "s");
                pieces.Add(Piece.Of(word) with { Trust = isForm ? 1 : OtherForm });
            }
            else
            {
                pieces.AddRange(Mended(word, course, mayCorrect: mostMended-- > 0));
            }
        }

        return pieces;
    }

    /// <summary>The words after a joined one whose letters make it up.</summary>
    private static List<Word> PartsOf(List<Word> words, int joined)
    {
        var parts = new List<Word>();
        for (var length = 0; length < words[joined].Surface.Length && joined + parts.Count + 1 < words.Count; length += parts[^1].Surface.Length)
            parts.Add(words[joined + parts.Count + 1]);
        return parts;
    }

    /// <summary>"guard duty" where the course has "GuardDuty", slips included.</summary>
    private static Piece? Joined(in Word first, in Word second, CourseWords course)
    {
        if (second.IsJoined || first.Sentence != second.Sentence || first.Surface.Length + second.Surface.Length < ShortestJoin || (!first.IsSought && !second.IsSought))
            return null;

        var surface = first.Surface + second.Surface;
        // "sign in" is also looked for as it was typed: some sections write "sign-in", others "sign in".
        if (course.Lexicon.HasSurface(surface))
            return Piece.Of(surface, first) with { Instead = [.. new[] { first, second }.Where(word => word.IsSought).Select(word => word.Stem)] };

        var isSlip = first.IsSought && second.IsSought && !(course.Lexicon.Knows(first) && course.Lexicon.Knows(second));
        return isSlip && surface.Length >= 8 && course.Spelling.Correct(surface) is { } meant ? Piece.Of(meant.Surface, first, meant.Trust) : null;
    }

    private static Piece[] Mended(Word word, CourseWords course, bool mayCorrect)
    {
        if (word.Kind is WordKind.Light || EnglishWords.IsEveryday(word.Surface) || EnglishWords.IsSlipOfSmallWord(word.Surface) || IsAdverb(word.Surface))
            return [];
        if (Split(word, course) is { } halves)
            return halves;
        if (course.Synonyms.LongestName([word.Stem]) > 0)
            return [Piece.Of(word) with { IsUnknown = true }];
        if (word.Surface.Length <= LongestInitials && course.Initials.NameOf(word.Surface) is { } name)
            return [Piece.Of(word) with { IsUnknown = true, Instead = name, Trust = .8 }];
        if (mayCorrect && (course.Spelling.Complete(word.Surface) ?? course.Spelling.Complete(word.Surface.TrimEnd('s'))) is { } whole)
            return [Piece.Of(whole, word, Completed)];
        return mayCorrect && !CommonEnglish.Holds(word.Surface) ? Corrected(word, course) : [Piece.Of(word) with { IsUnknown = true }];
    }

    /// <summary>"literally", "honestly": how it is said, not what about.</summary>
    private static bool IsAdverb(string surface) => surface.Length > 5 && surface.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>What is in no dictionary is a slip: of a small word of English, else of a word of the course, else of some other word.</summary>
    private static Piece[] Corrected(in Word word, CourseWords course)
    {
        var english = CommonEnglish.Correct(word.Surface);
        if (english is not null && EnglishWords.KindOf(english) is not WordKind.Content)
            return [];
        if (course.Spelling.Correct(word.Surface) is { } meant)
            return [Piece.Of(meant.Surface, word, meant.Trust)];
        return [Piece.Of(english ?? word.Surface, word) with { IsUnknown = true }];
    }

    /// <summary>"securitygroup": two words of the course that stand side by side somewhere in it.</summary>
    private static Piece[]? Split(in Word word, CourseWords course)
    {
        for (var at = 2; word.Surface.Length >= ShortestSplit && at <= word.Surface.Length - 2; at++)
        {
            var (first, second) = (Piece.Of(word.Surface[..at], word), Piece.Of(word.Surface[at..], word));
            if (course.Lexicon.IsHeld(first.Stem) && course.Lexicon.IsHeld(second.Stem) && course.IsPair(first.Stem, second.Stem))
                return [first, second];
        }

        return null;
    }
}
