using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Adapters.Tests.Channels;

namespace StudyBot.Conversation.Tests;

/// <summary>The same talks in Teams: in by a token, out by the connector.</summary>
public sealed class TeamsTranscriptTests(RegisteredProgram program) : IClassFixture<RegisteredProgram>
{
    private long heard;

    [Theory]
    [MemberData(nameof(Transcript.Talks), MemberType = typeof(Transcript))]
    public async Task A_talk_in_Teams_goes_as_it_is_written(string talk)
    {
        program.DrawAgain();
        var greeting = await SayAsync(talk, 0, text: null);
        List<string> misses = [];

        foreach (var (i, exchange) in Transcript.Of(talk).Exchanges.Index())
        {
            var answer = exchange.Said is { } said ? await SayAsync(talk, i + 1, said) : greeting;
            misses.AddRange(exchange.FindMisses(talk, answer));
        }

        Assert.True(misses is [], string.Join("\n\n", misses));
    }

    private async Task<string> SayAsync(string talk, int number, string? text)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var activity = TeamsActivity.Message(text ?? "", id, $"a:{talk}").With("from", new JsonObject { ["id"] = $"29:{talk}" });
        if (text is null)
            activity.With("type", "conversationUpdate").With("membersAdded", new JsonArray(new JsonObject { ["id"] = $"29:{talk}" }));

        using var answer = await program.Http.PostAsync(activity, program.Azure.Token());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var replies = await program.TakeAsync($"a:{talk}", heard);
        heard += replies.Count;
        Assert.All(replies, reply => Assert.Equal($"/emea/v3/conversations/a%3A{talk}/activities/{id}", reply.Path));
        return Worded.Of(replies.Select(reply => reply.Body!)).Replace(program.Address.AbsoluteUri, "/", StringComparison.Ordinal);
    }
}
