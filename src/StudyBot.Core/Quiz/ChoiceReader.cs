namespace StudyBot.Core;

/// <summary>Reads an answer to a question with options: letters, numbers, ordinals, and the options' own words, in part and with typos.</summary>
internal static class ChoiceReader
{
    private static readonly HashSet<string> Sweeping = ["none", "nothing", "all", "everything", "everyone", "any"];

    public static AnswerReading Read(string text, string stem, ShownForm.Choice question)
    {
        var words = Words.Of(text);
        if (words.Count == 0)
            return new AnswerReading.NoAnswer();

        var exact = Indices(question, option => Words.Of(option).SequenceEqual(words));
        if (exact.Count == 1)
            return new AnswerReading.Chosen(exact);

        return BySelector(words, question) ?? BySweep(words, question) ?? ByText(text, words, stem, question);
    }

    /// <summary>"none of them", "all of the above": an answer, but to a question with such an option only.</summary>
    private static AnswerReading.Unclear? BySweep(List<string> words, ShownForm.Choice question) =>
        words.Count <= 5 && words.Exists(Sweeping.Contains) && !AnswerWords.Questions.Contains(words[0]) && !question.Options.Any(option => Words.Of(option).Exists(Sweeping.Contains))
            ? new AnswerReading.Unclear([])
            : null;

    /// <summary>"B", "2", "the second one", "A and C", "ac": nothing but selectors and words that say nothing.</summary>
    private static AnswerReading? BySelector(List<string> words, ShownForm.Choice question)
    {
        var chosen = new SortedSet<int>();
        var inDoubt = false;
        foreach (var word in words)
        {
            // "a" and "i" are letters of an answer before they are words.
            if (OptionSelector.Read(word, question) is { } options)
                chosen.UnionWith(options);
            else if (AnswerWords.Doubts.Contains(word))
                inDoubt = true;
            else if (!AnswerWords.Fillers.Contains(word) && !AnswerWords.Joiners.Contains(word))
                return null;
        }

        if (chosen.Count == 0)
            return null;

        return inDoubt || (chosen.Count > 1 && question.Choose == 1)
            ? new AnswerReading.Unclear([.. chosen])
            : new AnswerReading.Chosen([.. chosen]);
    }

    private static AnswerReading ByText(string text, List<string> words, string stemText, ShownForm.Choice question)
    {
        if (AnswerWords.Questions.Contains(words[0]) || (text.TrimEnd().EndsWith('?') && words.Count > 6))
            return new AnswerReading.NoAnswer();

        var said = Words.OfContent(text).Where(word => !AnswerWords.Doubts.Contains(word)).ToList();
        var stem = Words.OfContent(stemText);
        var options = question.Options.Select(Words.OfContent).ToList();

        // All that an option says stands in the text.
        var full = Enumerable.Range(0, options.Count).Where(i => options[i].TrueForAll(word => said.Exists(other => Words.AreAlike(word, other)))).ToList();
        full.RemoveAll(i => full.Exists(j => j != i && options[j].Count > options[i].Count && options[i].TrueForAll(word => options[j].Contains(word))));
        var inDoubt = words.Exists(AnswerWords.Doubts.Contains) && !question.Options.Any(option => Words.Of(option).Exists(word => AnswerWords.Doubts.Contains(word)));
        if (question.Choose > Math.Max(1, full.Count) && !inDoubt && SeveralInPart(text, options) is { Count: > 1 } several)
            return new AnswerReading.Chosen(several);
        if (full.Count > 0)
            return inDoubt || (full.Count > 1 && question.Choose == 1) ? new AnswerReading.Unclear(full) : new AnswerReading.Chosen(full);

        // All that the text says stands in an option; words of the question itself tell nothing.
        var telling = said.Where(word => !AnswerWords.Fillers.Contains(word) && !AnswerWords.Joiners.Contains(word)).ToList();
        if (telling.Count == 0)
            return new AnswerReading.NoAnswer();
        var partial = Indices(options, option => telling.TrueForAll(word => Says(option, word)));
        if (partial.Count == 1 && !inDoubt)
            return new AnswerReading.Chosen(partial);
        if (partial.Count > 0)
            return new AnswerReading.Unclear(partial);
        if (inDoubt && Between(telling, options) is { Count: > 1 } between)
            return new AnswerReading.Unclear(between);

        return Closest(telling, stem, options) is { Count: > 0 } closest
            ? closest.Count == 1 && !inDoubt ? new AnswerReading.Chosen(closest) : new AnswerReading.Unclear(closest)
            : new AnswerReading.NoAnswer();
    }

    /// <summary>"standard or advanced": each word names an option, and no option is named by all.</summary>
    private static List<int> Between(List<string> said, List<List<string>> options)
    {
        var named = said.ConvertAll(word => Indices(options, option => Says(option, word)));
        return named.TrueForAll(matches => matches.Count > 0) ? [.. named.SelectMany(matches => matches).Distinct().Order()] : [];
    }

    /// <summary>A word of the option, or the initials of several: "KMS" says "Key Management Service".</summary>
    private static bool Says(List<string> option, string word) =>
        option.Exists(other => Words.AreAlike(word, other))
        || (word.Length > 2 && string.Concat(option.Select(other => other[0])).Contains(word, StringComparison.Ordinal));

    /// <summary>"the root mail and closing the account": each part names one option.</summary>
    private static List<int>? SeveralInPart(string text, List<List<string>> options)
    {
        var found = new SortedSet<int>();
        foreach (var part in text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Replace('&', ',').Split([',', ';', '+', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Words.OfContent(part).Where(word => !AnswerWords.Fillers.Contains(word)).ToList();
            var matches = words.Count == 0 ? [] : Indices(options, option => words.TrueForAll(word => option.Exists(other => Words.AreAlike(word, other))));
            if (matches.Count != 1)
                return null;
            found.Add(matches[0]);
        }

        return [.. found];
    }

    /// <summary>The options that share most of their own words with the text; more than one when none stands out.</summary>
    private static List<int> Closest(List<string> said, List<string> stem, List<List<string>> options)
    {
        var scores = options.Select(option => Likeness(said, option, stem)).ToList();
        var best = scores.Max();
        return best < .6 ? [] : Indices(scores, score => score > best - .2);
    }

    /// <summary>Dice's coefficient over words that the stem does not hold already.</summary>
    private static double Likeness(List<string> said, List<string> option, List<string> stem)
    {
        var own = option.Where(word => !stem.Contains(word)).ToList();
        var others = said.Where(word => !stem.Contains(word)).ToList();
        if (own.Count == 0 || others.Count == 0)
            return 0;
        var shared = own.Count(word => others.Exists(other => Words.AreAlike(word, other)));
        return 2.0 * shared / (own.Count + others.Count);
    }

    private static List<int> Indices(ShownForm.Choice question, Func<string, bool> fits) => Indices(question.Options, fits);

    private static List<int> Indices<T>(IReadOnlyList<T> list, Func<T, bool> fits) => [.. Enumerable.Range(0, list.Count).Where(i => fits(list[i]))];
}
