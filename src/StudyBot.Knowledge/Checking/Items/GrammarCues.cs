using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A stem that ends with "a" or "an" rules out the options that do not go with it.</summary>
internal static class GrammarCues
{
    // Read letter by letter, these begin with a vowel: "an MFA device".
    private const string SpokenWithVowel = "AEFHILMNORSX";

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        if (item.StemWords is not [.., ("a" or "an") and var article])
            yield break;

        var isBeforeVowel = article == "an";
        if (item.Right.All(option => BeginsWithVowel(option.Text) == isBeforeVowel) && item.Wrong.Any(option => BeginsWithVowel(option.Text) != isBeforeVowel))
        {
            yield return item.Problem("question-grammar-cue", $"The stem ends with “{article}”, which does not go with all of the wrong options.",
                "End the stem before the article and begin each option with its own, or ask a whole question.");
        }
    }

    private static bool BeginsWithVowel(string text)
    {
        var word = text.Split(' ')[0];
        var isSpelledOut = word.Length > 1 && word.All(c => char.IsUpper(c) || char.IsDigit(c));
        return isSpelledOut ? SpokenWithVowel.Contains(word[0]) : "aeiou".Contains(char.ToLowerInvariant(word[0]));
    }
}
