using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class PageTokenTests
{
    [Fact]
    public async Task The_cookie_is_out_of_reach_for_scripts_and_other_sites_and_holds_no_name_in_the_clear()
    {
        await using var host = await WireHost.StartAsync();

        using var answer = await AskAsync(host);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=31536000", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("dl_", cookie, StringComparison.Ordinal);
        Assert.Null((await answer.JsonAsync())["conversationId"]);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_with_the_cookie_goes_on_with_the_latest_conversation()
    {
        await using var host = await WireHost.StartAsync();
        using var first = await AskAsync(host);
        var token = (string)(await first.JsonAsync())["token"]!;
        var cookie = first.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var older = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", token);
        using var newer = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", token);

        using var second = await AskAsync(host, ("Cookie", cookie));
        using var forged = await AskAsync(host, ("Cookie", cookie[..^6] + "AAAAAA"));

        Assert.Equal((string?)(await newer.JsonAsync())["conversationId"], (string?)(await second.JsonAsync())["conversationId"]);
        Assert.Null((await forged.JsonAsync())["conversationId"]);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Host", "evil.example")]
    public async Task A_page_of_another_site_gets_no_token(string header, string value)
    {
        await using var host = await WireHost.StartAsync();

        using var answer = await AskAsync(host, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        await answer.RefusalAsync();
    }

    [Fact]
    public async Task Our_own_page_gets_one()
    {
        await using var host = await WireHost.StartAsync();

        using var answer = await AskAsync(host, ("Origin", host.Address.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_which_any_site_can_send_gets_none()
    {
        await using var host = await WireHost.StartAsync();

        using var answer = await host.Http.PostAsync("/chat/token", new StringContent("{}"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Posts_with_a_good_token_from_another_sites_page_are_refused()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{student.Conversation}/activities")
        {
            Content = JsonContent.Create<JsonNode>(student.Message("hello")),
        };
        request.Headers.Add("Authorization", $"Bearer {student.Token}");
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Single(await student.ReadAllAsync());
    }

    private static async Task<HttpResponseMessage> AskAsync(WireHost host, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = JsonContent.Create(new JsonObject()) };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
