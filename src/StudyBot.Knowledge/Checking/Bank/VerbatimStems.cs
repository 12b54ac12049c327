using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Stems taken word for word from the notes: whoever remembers the sentence has the answer without having understood it.</summary>
internal static class VerbatimStems
{
    // quiz-items: a common run of at most eight words.
    private const int TooMany = 9;

    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder, IReadOnlyList<Item> items)
    {
        // The stems are few and the notes long: the runs of the stems are kept, and the notes walk past them once.
        var runs = new Dictionary<ulong, List<Item>>();
        foreach (var item in items)
        {
            foreach (var run in RunsIn(item.Asked))
            {
                if (!runs.TryGetValue(run, out var having))
                    runs.Add(run, having = []);
                having.Add(item);
            }
        }

        var told = new HashSet<Item>(ReferenceEqualityComparer.Instance);
        foreach (var file in folder.Files.Where(file => file.Kind is FileKind.Note))
        {
            var questions = file.Questions.Select(question => question.Heading).ToHashSet<Heading>(ReferenceEqualityComparer.Instance);
            foreach (var heading in file.Outline.Headings.Where(heading => !questions.Contains(heading)))
            {
                var found = heading.Sentences.SelectMany(RunsIn).Where(runs.ContainsKey).SelectMany(run => runs[run]);
                foreach (var item in found.Where(told.Add))
                {
                    yield return item.Problem("question-verbatim", $"The stem has more than eight words in a row in common with “{heading.Text}” in {file.Path}.",
                        "Say it in new words, best as a situation.");
                }
            }
        }
    }

    private static List<ulong> RunsIn(string text)
    {
        var words = Wording.HashesOf(text);
        var runs = new List<ulong>();
        for (var at = 0; at + TooMany <= words.Count; at++)
        {
            var run = 0UL;
            for (var word = at; word < at + TooMany; word++)
                run = (run * 1099511628211UL) ^ words[word];

            runs.Add(run);
        }

        return runs;
    }
}
