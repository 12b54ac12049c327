using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class DirectLineStreamTests
{
    [Fact]
    public async Task A_dropped_stream_goes_on_after_the_watermark()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        string? watermark;
        using (var dropped = await student.OpenStreamAsync())
        {
            await dropped.ReceiveAsync(1);
            watermark = dropped.Watermark;
            dropped.Socket.Abort();
        }

        using var meanwhile = await student.SayAsync("hello");
        using var resumed = await student.GetAsync($"?watermark={watermark}");
        using var stream = await student.OpenStreamAsync((string?)(await resumed.JsonAsync())["streamUrl"]);
        var heard = await stream.ReceiveAsync(2);

        Assert.Equal("hello", (string?)heard[0]["text"]);
        Assert.Equal("3", stream.Watermark);
    }

    [Fact]
    public async Task A_page_that_comes_back_without_a_watermark_gets_the_end_of_the_talk()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        for (var i = 0; i < 120; i++)
            (await student.SayAsync("hello")).Dispose();

        using var resumed = await student.GetAsync("?watermark=");
        using var stream = await student.OpenStreamAsync((string?)(await resumed.JsonAsync())["streamUrl"]);
        var heard = await stream.ReceiveAsync(200);

        Assert.Equal($"{student.Conversation}|0000042", (string?)heard[0]["id"]);
        Assert.Equal("241", stream.Watermark);
        Assert.Equal(200, (await student.ReadAllAsync("")).Count);
    }

    [Fact]
    public async Task Every_stream_of_a_conversation_hears_every_activity_once_and_in_order()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var first = await student.OpenStreamAsync();
        using var second = await student.OpenStreamAsync();

        var posts = Enumerable.Range(0, 30).Select(_ => student.SayAsync("hello")).ToList();
        var heard = await Task.WhenAll(first.ReceiveAsync(61), second.ReceiveAsync(61));
        await Task.WhenAll(posts);

        var ids = Enumerable.Range(1, 61).Select(i => $"{student.Conversation}|{i:D7}");
        Assert.All(heard, activities => Assert.Equal(ids, activities.Select(activity => (string?)activity["id"]), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_conversation_is_not_heard()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var other = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);

        using var theirs = await other.SayAsync("theirs");
        using var own = await student.SayAsync("own");

        Assert.Equal("own", (string?)(await stream.ReceiveAsync(1))[0]["text"]);
    }

    [Fact]
    public async Task An_idle_stream_is_kept_alive_by_empty_frames_and_asks_nothing_of_the_store()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-24T10:00:00Z", null));
        await using var host = await WireHost.StartAsync(time: time);
        var student = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);
        using var settled = await student.SayAsync("hello");
        await stream.ReceiveAsync(2);
        time.Advance(TimeSpan.FromSeconds(26));
        Assert.Equal("", await stream.ReceiveFrameAsync());
        var reads = host.Store.ReadCount;

        time.Advance(TimeSpan.FromSeconds(26));
        var frame = await stream.ReceiveFrameAsync();

        Assert.Equal("", frame);
        Assert.Equal(reads, host.Store.ReadCount);
    }

    [Fact]
    public async Task What_the_client_sends_on_the_stream_is_read_and_forgotten()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);

        await stream.SendAsync("");
        await stream.SendAsync("""{"type":"message","text":"not this way"}""");
        using var answer = await student.SayAsync("hello");

        Assert.Equal("hello", (string?)(await stream.ReceiveAsync(2))[0]["text"]);
    }

    [Fact]
    public async Task A_client_that_sends_without_end_is_let_go()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);

        var flood = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
                await stream.SendAsync(new string('x', 4096), endOfMessage: false);
        }, TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            while (await stream.ReceiveFrameAsync() is not null)
            {
            }

            await flood;
            throw new WebSocketException("closed");
        });
        Assert.NotEqual(WebSocketState.Open, stream.Socket.State);
    }

    [Fact]
    public async Task A_client_that_says_goodbye_is_told_goodbye()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);

        await stream.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketState.Closed, stream.Socket.State);
    }

    [Fact]
    public async Task The_program_ends_while_streams_are_open()
    {
        var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);

        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.NotEqual(WebSocketState.Connecting, stream.Socket.State);
    }
}
