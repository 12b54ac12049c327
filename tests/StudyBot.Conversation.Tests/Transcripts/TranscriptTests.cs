namespace StudyBot.Conversation.Tests;

public sealed class TranscriptTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts");

    public static TheoryData<string> Talks =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "readme").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task A_talk_goes_as_it_is_written(string talk)
    {
        var transcript = Transcript.Read(Path.Combine(Folder, $"{talk}.md"));
        program.DrawAgain();
        var student = await Student.ArriveAsync(program.Http);
        var greeting = await student.HearAsync();
        List<string> misses = [];

        foreach (var exchange in transcript.Exchanges)
        {
            var replies = exchange.Said is { } said ? await student.SayAsync(said) : greeting;
            misses.AddRange(Misses(talk, exchange, Worded.Of(replies).Replace(program.Address.AbsoluteUri, "/", StringComparison.Ordinal)));
        }

        Assert.True(misses is [], string.Join("\n\n", misses));
    }

    /// <summary>What is expected stands in the answer in the order of its lines; what must not be said stands nowhere in it.</summary>
    private static IEnumerable<string> Misses(string talk, Transcript.Exchange exchange, string answer)
    {
        var from = 0;
        foreach (var expected in exchange.Expected)
        {
            var at = answer.IndexOf(expected.Text, expected.IsAbsent ? 0 : from, StringComparison.Ordinal);
            if (at >= 0 == expected.IsAbsent)
                yield return $"{talk}.md, line {expected.Line}: {(expected.IsAbsent ? "must not be said" : "not said")}: {expected.Text}\nTo \"{exchange.Said}\" was said:\n{answer}";
            else if (!expected.IsAbsent)
                from = at + expected.Text.Length;
        }
    }
}
