using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class DirectLineTokenTests
{
    private static readonly DateTimeOffset Morning = DateTimeOffset.Parse("2026-11-24T08:00:00Z", null);

    [Fact]
    public async Task Nothing_works_without_a_token_and_a_bad_one_ends_the_session()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        using var none = await host.Http.PostAsync("/v3/directline/conversations", null, TestContext.Current.CancellationToken);
        using var forged = await TestStudent.SendAsync(
            host.Http, HttpMethod.Post, $"/v3/directline/conversations/{student.Conversation}/activities", student.Token[..^8] + "AAAAAAAA", student.Message("hello"));

        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        await none.RefusalAsync();
        await forged.RefusalAsync();
    }

    [Fact]
    public async Task A_token_lives_a_day_and_a_refreshed_one_another()
    {
        var time = new FakeTimeProvider(Morning);
        await using var host = await WireHost.StartAsync(time: time);
        var student = await TestStudent.ArriveAsync(host);

        time.Advance(TimeSpan.FromHours(23));
        using var refreshed = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/tokens/refresh", student.Token);
        time.Advance(TimeSpan.FromHours(2));
        using var old = await student.GetAsync("/activities");
        using var late = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/tokens/refresh", student.Token);
        var fresh = (string)(await refreshed.JsonAsync())["token"]!;
        using var good = await TestStudent.SendAsync(host.Http, HttpMethod.Get, $"/v3/directline/conversations/{student.Conversation}", fresh);

        Assert.Equal(86_400, (int)(await refreshed.JsonAsync())["expires_in"]!);
        Assert.Equal(student.Conversation, (string?)(await refreshed.JsonAsync())["conversationId"]);
        Assert.Equal(HttpStatusCode.Forbidden, old.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task Another_students_conversation_does_not_exist(string method, string path)
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var tokenOfAnother = await TestStudent.TokenOfNewStudentAsync(host);

        using var theirs = await TestStudent.SendAsync(
            host.Http, new HttpMethod(method), $"/v3/directline/conversations/{student.Conversation}{path}", tokenOfAnother, new JsonObject());
        using var nobodys = await TestStudent.SendAsync(
            host.Http, new HttpMethod(method), $"/v3/directline/conversations/never-begun{path}", tokenOfAnother, new JsonObject());

        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(await nobodys.RefusalAsync(), await theirs.RefusalAsync());
        Assert.Single(await student.ReadAllAsync());
    }

    [Fact]
    public async Task A_token_for_one_conversation_opens_no_other_of_the_same_student()
    {
        await using var host = await WireHost.StartAsync();
        var page = await TestStudent.TokenOfNewStudentAsync(host);
        using var begun = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", page);
        using var begunToo = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", page);
        var first = await TestStudent.ReadAsync(host.Http, begun);
        var second = await TestStudent.ReadAsync(host.Http, begunToo);

        using var byOther = await TestStudent.SendAsync(host.Http, HttpMethod.Get, $"/v3/directline/conversations/{first.Conversation}", second.Token);
        using var byPage = await TestStudent.SendAsync(host.Http, HttpMethod.Get, $"/v3/directline/conversations/{first.Conversation}", page);

        Assert.NotEqual(first.Conversation, second.Conversation, StringComparer.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, byOther.StatusCode);
        Assert.Equal(HttpStatusCode.OK, byPage.StatusCode);
    }

    [Fact]
    public async Task Tokens_cookies_and_conversations_outlive_a_restart()
    {
        var keys = Directory.CreateTempSubdirectory("studybot-keys-");
        var store = new MemoryTurnStore();
        TestStudent student;
        string? cookie;
        await using (var before = await WireHost.StartAsync(store: store, keys: keys))
        {
            using var page = await before.Http.PostAsJsonAsync("/chat/token", new JsonObject(), TestContext.Current.CancellationToken);
            cookie = page.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
            using var begun = await TestStudent.SendAsync(
                before.Http, HttpMethod.Post, "/v3/directline/conversations", (string)(await page.JsonAsync())["token"]!);
            student = await TestStudent.ReadAsync(before.Http, begun);
        }

        await using var after = await WireHost.StartAsync(store: store, keys: keys);
        using var resumed = await TestStudent.SendAsync(
            after.Http, HttpMethod.Get, $"/v3/directline/conversations/{student.Conversation}?watermark=0", student.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = JsonContent.Create(new JsonObject()) };
        request.Headers.Add("Cookie", cookie);
        using var again = await after.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, resumed.StatusCode);
        Assert.Equal(student.Conversation, (string?)(await again.JsonAsync())["conversationId"]);
        keys.Delete(recursive: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("operators-secret.0123456789abcdefghiJ")]
    public async Task Tokens_are_made_for_who_knows_the_secret(string? offered)
    {
        await using var host = await WireHost.StartAsync(options => options.DirectLineSecret = WireHost.Secret);
        await using var closed = await WireHost.StartAsync();

        using var refused = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/tokens/generate", offered ?? "");
        using var unset = await TestStudent.SendAsync(closed.Http, HttpMethod.Post, "/v3/directline/tokens/generate", offered ?? "");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, unset.StatusCode);
    }

    [Fact]
    public async Task A_generated_token_speaks_for_the_student_it_was_made_for_in_the_conversation_it_names()
    {
        await using var host = await WireHost.StartAsync(options => options.DirectLineSecret = WireHost.Secret);

        using var generated = await TestStudent.SendAsync(
            host.Http, HttpMethod.Post, "/v3/directline/tokens/generate", WireHost.Secret, JsonNode.Parse("""{"user":{"id":"dl_ann"}}"""));
        var token = await generated.JsonAsync();
        using var begun = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", (string)token["token"]!);
        var student = await TestStudent.ReadAsync(host.Http, begun);
        using var said = await student.SayAsync("hello");

        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
        Assert.Equal((string?)token["conversationId"], student.Conversation);
        Assert.Equal("dl_ann", (string?)(await student.ReadAllAsync())[1]["from"]!["id"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"user":{"id":"a\u0000b"}}""")]
    [InlineData("""{"user":7}""")]
    [InlineData("no json")]
    public async Task A_token_for_nonsense_is_refused(string body)
    {
        await using var host = await WireHost.StartAsync(options => options.DirectLineSecret = WireHost.Secret);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Content = new StringContent(body) };
        request.Headers.Add("Authorization", $"Bearer {WireHost.Secret}");

        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
