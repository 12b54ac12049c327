namespace StudyBot.Conversation.Tests;

/// <summary>A talk that is written down. See Transcripts/readme.md for the form.</summary>
internal sealed record Transcript(IReadOnlyList<Transcript.Exchange> Exchanges)
{
    private const string Fence = "```";

    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts");

    public static TheoryData<string> Talks =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "readme").Order(StringComparer.Ordinal)];

    public static Transcript Of(string talk) => Read(Path.Combine(Folder, $"{talk}.md"));

    private static Transcript Read(string file)
    {
        var exchanges = new List<Exchange>();
        var isTalk = false;
        foreach (var (i, line) in File.ReadLines(file).Index())
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isTalk = !isTalk;
            else if (isTalk && line.Length > 0)
                Take(exchanges, i + 1, line);
        }

        return exchanges.Find(exchange => exchange.Expected.Count == 0) is { } open
            ? throw new FormatException($"Line {open.Line}: nothing is expected of the answer.")
            : exchanges is [] ? throw new FormatException("There is no talk in it.") : new Transcript(exchanges);
    }

    private static void Take(List<Exchange> exchanges, int number, string line)
    {
        var (sign, rest) = line.Split(' ', 2) is [var first, { Length: > 0 } second] ? (first, second) : (line, "");
        if (sign is "<" or "<!" && exchanges is [])
            exchanges.Add(new Exchange(number, Said: null, []));

        switch (sign)
        {
            case ">" when rest.Length > 0:
                exchanges.Add(new Exchange(number, rest, []));
                break;
            case "<" or "<!" when rest.Length > 0:
                exchanges[^1].Expected.Add(new Expectation(number, rest, IsAbsent: sign == "<!"));
                break;
            default:
                throw new FormatException($"Line {number} begins with none of >, < and <!, or says nothing.");
        }
    }

    /// <param name="Said">Null for the greeting, which answers nothing.</param>
    internal sealed record Exchange(int Line, string? Said, List<Expectation> Expected)
    {
        /// <summary>What is expected stands in the answer in the order of its lines; what must not be said stands nowhere in it.</summary>
        public IEnumerable<string> FindMisses(string talk, string answer)
        {
            var from = 0;
            foreach (var expected in Expected)
            {
                var at = answer.IndexOf(expected.Text, expected.IsAbsent ? 0 : from, StringComparison.Ordinal);
                if (at >= 0 == expected.IsAbsent)
                    yield return $"{talk}.md, line {expected.Line}: {(expected.IsAbsent ? "must not be said" : "not said")}: {expected.Text}\nTo \"{Said}\" was said:\n{answer}";
                else if (!expected.IsAbsent)
                    from = at + expected.Text.Length;
            }
        }
    }

    /// <param name="IsAbsent">It must not be said.</param>
    internal sealed record Expectation(int Line, string Text, bool IsAbsent);
}
