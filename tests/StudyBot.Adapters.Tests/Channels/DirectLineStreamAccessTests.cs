using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class DirectLineStreamAccessTests
{
    [Fact]
    public async Task The_streams_address_is_good_for_minutes_for_one_conversation_and_for_nothing_else()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-24T10:00:00Z", null));
        await using var host = await WireHost.StartAsync(time: time);
        var student = await TestStudent.ArriveAsync(host);
        var other = await TestStudent.ArriveAsync(host);
        var credential = student.StreamUrl[(student.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3)..];

        await Assert.ThrowsAsync<WebSocketException>(() =>
            student.OpenStreamAsync(student.StreamUrl.Replace(student.Conversation, other.Conversation, StringComparison.Ordinal)));
        await Assert.ThrowsAsync<WebSocketException>(() =>
            student.OpenStreamAsync(student.StreamUrl.Replace(credential, student.Token, StringComparison.Ordinal)));
        using var asToken = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/tokens/refresh", credential);
        time.Advance(TimeSpan.FromMinutes(3));
        await Assert.ThrowsAsync<WebSocketException>(() => student.OpenStreamAsync());

        Assert.Equal(HttpStatusCode.Forbidden, asToken.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_open_a_stream_and_ours_can()
    {
        await using var host = await WireHost.StartAsync(options => options.TrustedOrigins.Add("https://study.example.org"));
        var student = await TestStudent.ArriveAsync(host);

        await Assert.ThrowsAsync<WebSocketException>(() => student.OpenStreamAsync(origin: "https://evil.example"));
        await Assert.ThrowsAsync<WebSocketException>(() => student.OpenStreamAsync(origin: "null"));
        using var ours = await student.OpenStreamAsync(origin: host.Address.GetLeftPart(UriPartial.Authority));
        using var trusted = await student.OpenStreamAsync(origin: "https://study.example.org");

        Assert.Equal(WebSocketState.Open, ours.Socket.State);
        Assert.Equal(WebSocketState.Open, trusted.Socket.State);
    }

    [Fact]
    public async Task The_streams_address_uses_the_callers_own_way_in()
    {
        await using var host = await WireHost.StartAsync(options => options.PublicUrl = "https://study.example.org");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Add("Authorization", $"Bearer {await TestStudent.TokenOfNewStudentAsync(host)}");
        request.Headers.Host = "study.example.org";

        using var behindProxy = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var direct = await TestStudent.ArriveAsync(host);

        Assert.StartsWith("wss://study.example.org/v3/", (string?)(await behindProxy.JsonAsync())["streamUrl"], StringComparison.Ordinal);
        Assert.StartsWith($"ws://127.0.0.1:{host.Address.Port}/v3/", direct.StreamUrl, StringComparison.Ordinal);
    }
}
