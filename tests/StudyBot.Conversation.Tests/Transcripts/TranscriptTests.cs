namespace StudyBot.Conversation.Tests;

public sealed class TranscriptTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    [Theory]
    [MemberData(nameof(Transcript.Talks), MemberType = typeof(Transcript))]
    public async Task A_talk_goes_as_it_is_written(string talk)
    {
        var transcript = Transcript.Of(talk);
        program.DrawAgain();
        var student = await Student.ArriveAsync(program.Http);
        var greeting = await student.HearAsync();
        List<string> misses = [];

        foreach (var exchange in transcript.Exchanges)
        {
            var replies = exchange.Said is { } said ? await student.SayAsync(said) : greeting;
            misses.AddRange(exchange.FindMisses(talk, Worded.Of(replies).Replace(program.Address.AbsoluteUri, "/", StringComparison.Ordinal)));
        }

        Assert.True(misses is [], string.Join("\n\n", misses));
    }
}
