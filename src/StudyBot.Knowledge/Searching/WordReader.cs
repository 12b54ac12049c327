using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge;

/// <summary>Splits text into words. Notes, questions and quotes all go through here, so that they meet.</summary>
internal static class WordReader
{
    private const int LongestWord = 64;
    private const int LongestJoined = 30;

    /// <summary>Reads at most <paramref name="limit"/> words of a text of any kind.</summary>
    public static List<Word> Read(string text, int limit = int.MaxValue)
    {
        var words = new List<Word>();
        AddTo(words, text, limit);
        return words;
    }

    /// <summary>Reads on after what is there, as another sentence.</summary>
    public static void AddTo(List<Word> words, string text, int limit = int.MaxValue)
    {
        var folded = Fold(text);
        // In a text that is all in capitals, capitals mean nothing.
        var hasLowerCase = folded.Any(char.IsAsciiLetterLower);
        var (position, sentence) = words.Count == 0 ? (0, 0) : (words[^1].Position + 2, words[^1].Sentence + 1);
        var (parts, part) = (new List<string>(), new StringBuilder());
        var i = 0;
        while (i < folded.Length && words.Count < limit)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                if (folded[i] is '.' or ';' or '!' or '?' or ':' or '|' or '\n' or '(' or ')')
                    sentence++;
                i++;
                continue;
            }

            ReadParts(folded, ref i, parts, part);
            if (parts.Count > 1 && parts.Sum(written => written.Length) <= LongestJoined)
            {
                var joined = string.Concat(parts).ToLowerInvariant();
                words.Add(new Word(joined, Stemming.Stem(joined), EnglishWords.KindOf(joined), position, sentence, IsJoined: true));
            }

            foreach (var written in parts)
                words.Add(Single(written, hasLowerCase, position++, sentence));
        }
    }

    private static Word Single(string written, bool hasLowerCase, int position, int sentence)
    {
        if (hasLowerCase && EnglishWords.IsAcronym(written))
            return new Word(written, written, WordKind.Content, position, sentence, IsJoined: false);

        var surface = EnglishWords.InFull(written.ToLowerInvariant());
        return new Word(surface, Stemming.Stem(surface), EnglishWords.KindOf(surface), position, sentence, IsJoined: false);
    }

    /// <summary>The parts of what is written without a space: "multi-factor", "24/7", "CI/CD", "re:Post" have two.</summary>
    private static void ReadParts(string text, ref int i, List<string> parts, StringBuilder part)
    {
        parts.Clear();
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
                part.Append(c);
            else if (c is '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                part.Append(c);
            else if (c is ',' && part.Length > 0 && char.IsDigit(part[^1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]))
                continue;
            else if (c is '#' or '+' && part.Length is 1 && char.IsLetter(part[0]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                part.Append(c);
            else if (c is '-' or '/' or ':' or '&' or '_' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
                Close();
            else
                break;
        }

        Close();

        void Close()
        {
            var written = part.ToString();
            part.Clear();
            if (written.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && EnglishWords.KindOf(written.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant()) is WordKind.Content)
                written = written[..^2];
            written = written.Replace("'", "", StringComparison.Ordinal);
            if (written.Length > 0)
                parts.Add(written.Length > LongestWord ? written[..LongestWord] : written);
        }
    }

    /// <summary>Letters without accents, plain quotes and dashes. Never throws, whatever the code units are.</summary>
    private static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text;

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
                folded.Append((char)rune.Value);
            else if (rune.Value is 0x2019 or 0x2018 or 0xFF07)
                folded.Append('\'');
            else if (rune.Value is >= 0x2010 and <= 0x2013)
                folded.Append('-');
            else if (rune == Rune.ReplacementChar || !Rune.IsLetterOrDigit(rune))
                folded.Append(' ');
            else
                FoldLetter(folded, rune);
        }

        return folded.ToString();
    }

    private static void FoldLetter(StringBuilder folded, Rune rune)
    {
        foreach (var c in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        }
    }
}
