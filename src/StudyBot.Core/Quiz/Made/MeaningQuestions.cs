namespace StudyBot.Core;

/// <summary>Makes two questions from a definition: which thing is meant, and what a thing is.</summary>
internal static class MeaningQuestions
{
    private const int Distractors = 3;

    // An option that is much longer or shorter than the others catches the eye, right or wrong.
    private const double MostUneven = 1.8;

    public static IEnumerable<Question> Make(IReadOnlyList<Definition> definitions, Kin kin, SmallLetters letters)
    {
        // What is left of "a tool that is used" without its noun tells it from nothing.
        foreach (var definition in definitions.Where(definition => definition.Statement.Count > 0))
        {
            // The same for both directions: what the one may be, the other may be taken for.
            var others = kin.Of(definition).Where(other => !definition.IsRelatedTo(other) && !other.MayBe(definition) && !definition.MayBe(other));
            if (AskForName(definition, others) is { } named)
                yield return named;
            if (AskForMeaning(definition, others, letters) is { } meant)
                yield return meant;
        }
    }

    private static Question? AskForName(Definition definition, IEnumerable<Definition> others)
    {
        var stem = StemOf(definition.Meaning);
        var asked = Words.Of(stem);
        if (definition.IsNamedIn(asked))
            return null;

        var wrong = others.Where(other => !other.IsNamedIn(asked)).Take(Distractors).ToList();
        if (wrong.Count < Distractors || NamesTell(asked, definition, wrong))
            return null;

        return Make("means", definition, stem, definition.Name, wrong.Select(other => (other.Name, $"{Phrase.Capital(other.Meaning)}.")));
    }

    private static Question? AskForMeaning(Definition definition, IEnumerable<Definition> others, SmallLetters letters)
    {
        var wrong = others.Where(other => IsParallel(definition, other)).DistinctBy(other => other.Meaning, StringComparer.OrdinalIgnoreCase).Take(Distractors).ToList();
        if (wrong.Count < Distractors || MeaningTells(definition, wrong) || IsOddOneOut(definition, wrong))
            return null;

        var stem = !Phrase.IsName(definition.Name) ? $"What does “{letters.Lower(definition.Name)}” mean?"
            : definition.WantsArticle ? $"What is the {definition.Name}?"
            : $"What is {definition.Name}?";
        return Make("is", definition, stem, Phrase.Capital(definition.Meaning), wrong.Select(other => (Phrase.Capital(other.Meaning), $"That is {other.Name}.")));
    }

    private static string StemOf(string meaning)
    {
        var first = Words.Of(meaning)[0];
        return Phrase.IsArticle(first) ? $"Which of these is {meaning}?"
            : Phrase.KindOf(meaning).Kind == Phrase.Doing ? $"Which of these means {meaning}?"
            : $"Which of these is described as “{meaning}”?";
    }

    /// <summary>Whether the stem repeats a word of the key's names that hardly another option has.</summary>
    private static bool NamesTell(List<string> stem, Definition key, List<Definition> wrong)
    {
        var asked = stem.Select(Words.Stem).ToHashSet(StringComparer.Ordinal);
        return key.Names.SelectMany(name => Words.OfContent(string.Join(' ', name))).Select(Words.Stem).Distinct()
            .Any(word => asked.Contains(word) && wrong.Count(other => other.Names[0].Exists(said => Words.Stem(said) == word)) < 2);
    }

    /// <summary>Whether of all meanings only the right one repeats a word of the name.</summary>
    private static bool MeaningTells(Definition key, List<Definition> wrong)
    {
        var name = Phrase.TellingOf(key.Name);
        return Phrase.TellingOf(key.Meaning).Any(word => name.Contains(word) && !wrong.Exists(other => Phrase.TellingOf(other.Meaning).Contains(word)));
    }

    /// <summary>Whether three things of one kind stand beside one of another.</summary>
    private static bool IsOddOneOut(Definition key, List<Definition> wrong) => wrong[0].Kind != key.Kind && wrong.TrueForAll(other => other.Kind == wrong[0].Kind);

    // "The service that ..." beside three that begin with "A firewall" is ruled out unread.
    private static bool IsParallel(Definition one, Definition other)
    {
        var (first, second) = (Words.Of(one.Meaning)[0], Words.Of(other.Meaning)[0]);
        return Phrase.IsArticle(first) == Phrase.IsArticle(second) && (one.Kind == other.Kind || (first == "the") == (second == "the"))
            && Math.Max(one.Meaning.Length, other.Meaning.Length) <= MostUneven * Math.Min(one.Meaning.Length, other.Meaning.Length);
    }

    private static Question Make(string kind, Definition definition, string stem, string key, IEnumerable<(string Text, string Feedback)> wrong) => definition.Origin.Make(
        MadeId.Of(kind, definition.Name),
        stem,
        new QuestionForm.Choice(
        [
            .. wrong.Select(option => new Option(option.Text, false, option.Feedback)).Append(new Option(key, true, null)).OrderBy(option => option.Text, StringComparer.Ordinal),
        ]),
        definition.Quote);
}
