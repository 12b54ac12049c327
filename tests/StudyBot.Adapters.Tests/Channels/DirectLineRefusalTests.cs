using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class DirectLineRefusalTests
{
    [Fact]
    public async Task Files_are_declined_in_a_way_that_the_client_shows()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        using var answer = await TestStudent.SendAsync(
            host.Http, HttpMethod.Post, $"/v3/directline/conversations/{student.Conversation}/upload?userId=x", student.Token, new JsonObject());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Files", await answer.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posting_faster_than_turns_are_stored_is_declined_without_ending_the_session()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var isOpen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Store.BeforeCommit = _ => isOpen.Task;

        var posts = Enumerable.Range(0, 40).Select(_ => student.SayAsync("hello")).ToList();
        var declined = await Task.WhenAny(posts);
        isOpen.SetResult();
        var answers = await Task.WhenAll(posts);

        Assert.Equal(HttpStatusCode.Conflict, (await declined).StatusCode);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.Equal(
            answers.Count(answer => answer.StatusCode is HttpStatusCode.OK),
            (await student.ReadAllAsync()).Count(activity => (string?)activity["from"]!["role"] == "user"));
    }

    [Fact]
    public async Task A_store_that_fails_is_one_sentence_and_the_next_post_works()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        host.Store.BeforeCommit = _ => throw new IOException("the disk at /secret/place is full");

        using var failed = await student.SayAsync("hello", "own-1");
        host.Store.BeforeCommit = _ => Task.CompletedTask;
        using var again = await student.SayAsync("hello", "own-1");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.DoesNotContain("secret", await failed.RefusalAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }
}
