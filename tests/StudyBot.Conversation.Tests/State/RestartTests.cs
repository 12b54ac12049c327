using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

public sealed class RestartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_outlives_the_program_and_so_does_the_token()
    {
        using var folder = new TemporaryFolder();
        await using var program = await MortalProgram.ServeAsync(folder["data"], []);
        var student = await Student.ArriveAsync(program.Http);
        await student.SayAsync("quiz q-kms");
        await student.SayAsync("kms");
        await student.SayAsync("quiz q-acm");

        program.End();
        await program.RestartAsync();
        var progress = await student.AskAsync("progress");
        var right = await student.AskAsync("certificate manager");

        Assert.Contains("You have answered 1 of", progress, StringComparison.Ordinal);
        Assert.Contains("A web shop wants HTTPS", progress, StringComparison.Ordinal);
        Assert.Contains("**Right:** AWS Certificate Manager", right, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_gets_what_polling_gets_and_after_a_restart_all_of_it_again()
    {
        using var folder = new TemporaryFolder();
        await using var program = await MortalProgram.ServeAsync(folder["data"], []);
        var student = await Student.ArriveAsync(program.Http);
        using var before = await OpenAsync(student.Stream);

        await student.SayAsync("quiz q-kms");
        await student.SayAsync("no idea");
        var polled = await student.ReadAllAsync();
        var streamed = await ReceiveAsync(before, polled.Count);
        program.End();
        await program.RestartAsync();
        using var after = await OpenAsync(student.Stream);
        var replayed = await ReceiveAsync(after, polled.Count);

        Assert.Equal(polled.Select(activity => activity.ToJsonString()), streamed);
        Assert.Equal(streamed, replayed);
    }

    private static async Task<ClientWebSocket> OpenAsync(Uri stream)
    {
        var socket = new ClientWebSocket();
        socket.Options.Proxy = null;
        await socket.ConnectAsync(stream, Cancellation);
        return socket;
    }

    private static async Task<IReadOnlyList<string>> ReceiveAsync(ClientWebSocket socket, int count)
    {
        List<string> activities = [];
        while (activities.Count < count)
        {
            using var frame = new MemoryStream();
            var buffer = new byte[8192];
            WebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer, Cancellation).WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            // An empty frame only says that the server is there.
            if (frame.Length > 0)
                activities.AddRange(JsonNode.Parse(frame.ToArray())!["activities"]!.AsArray().Select(activity => activity!.ToJsonString()));
        }

        return activities;
    }
}
