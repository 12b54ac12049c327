using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class DirectLineTalkTests
{
    [Fact]
    public async Task The_echo_comes_before_the_reply_and_carries_what_the_client_knows_it_by()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        using var stream = await student.OpenStreamAsync();
        await stream.ReceiveAsync(1);

        using var answer = await student.SayAsync("hello", "own-1");
        var heard = await stream.ReceiveAsync(2);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var id = (string)(await answer.JsonAsync())["id"]!;
        Assert.Equal($"{student.Conversation}|0000002", id);
        var echo = heard[0];
        Assert.Equal(id, (string?)echo["id"]);
        Assert.Equal("hello", (string?)echo["text"]);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.Equal("""{"attachmentSizes":[],"clientActivityID":"own-1"}""", echo["channelData"]!.ToJsonString());
        Assert.EndsWith("Z", (string?)echo["timestamp"], StringComparison.Ordinal);
        var reply = heard[1];
        Assert.Equal(id, (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["role"]);
        Assert.Equal("markdown", (string?)reply["textFormat"]);
        Assert.True(string.CompareOrdinal((string?)reply["timestamp"], (string?)echo["timestamp"]) > 0);
    }

    [Fact]
    public async Task A_repeated_post_is_echoed_once_and_answers_the_same_id()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => student.SayAsync("hello", "own-1")));

        var ids = await Task.WhenAll(answers.Select(async answer => (string?)(await answer.JsonAsync())["id"]));
        Assert.Single(ids.Distinct(StringComparer.Ordinal));
        Assert.Single(await student.ReadAllAsync(), activity => (string?)activity["from"]!["role"] == "user");
        Assert.Equal(3, (await student.ReadAllAsync()).Count);
    }

    [Fact]
    public async Task The_same_words_without_an_id_of_the_clients_are_two_messages()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var activity = new JsonObject { ["type"] = "message", ["text"] = "hello", ["from"] = new JsonObject { ["id"] = "x" } };

        using var first = await student.PostAsync(activity);
        using var second = await student.PostAsync(activity);

        Assert.Equal(2, (await student.ReadAllAsync()).Count(stored => (string?)stored["text"] == "hello"));
    }

    [Fact]
    public async Task Who_speaks_is_said_by_the_token_and_not_by_the_body()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var message = student.Message("hello");
        message["from"] = new JsonObject { ["id"] = "studybot", ["name"] = "Instructor", ["role"] = "bot" };

        using var answer = await student.PostAsync(message);

        var echo = (await student.ReadAllAsync())[1];
        Assert.StartsWith("dl_", (string?)echo["from"]!["id"], StringComparison.Ordinal);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
    }

    [Fact]
    public async Task A_greeting_waits_for_a_stream_that_opens_later()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        using var stream = await student.OpenStreamAsync();
        var greeting = Assert.Single(await stream.ReceiveAsync(1));

        Assert.Contains(SmallCourse.Title, (string?)greeting["text"], StringComparison.Ordinal);
        Assert.Equal("message", (string?)greeting["type"]);
        Assert.Null(greeting["replyToId"]);
        Assert.Equal("1", stream.Watermark);
    }

    [Fact]
    public async Task Starting_a_conversation_again_goes_on_with_it_and_greets_no_second_time()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        using var again = await TestStudent.SendAsync(host.Http, HttpMethod.Post, "/v3/directline/conversations", student.Token);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(student.Conversation, (string?)(await again.JsonAsync())["conversationId"]);
        Assert.Single(await student.ReadAllAsync());
    }

    [Fact]
    public async Task A_card_submitted_without_text_is_echoed_with_its_value_and_answered()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);
        var submit = student.Message("");
        submit.Remove("text");
        submit["channelData"]!["postBack"] = true;
        submit["value"] = JsonNode.Parse("""{"quiz":"q-9","number":1,"deed":"answer","choice":"a,c"}""");

        using var answer = await student.PostAsync(submit);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var stored = await student.ReadAllAsync();
        Assert.Equal("a,c", (string?)stored[1]["value"]!["choice"]);
        Assert.True((bool?)stored[1]["channelData"]!["postBack"]);
        Assert.Null(stored[1]["text"]);
        Assert.Equal((string?)stored[1]["id"], (string?)stored[2]["replyToId"]);
    }

    [Theory]
    [InlineData("event")]
    [InlineData("typing")]
    [InlineData("trace")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("nobody-knows-this")]
    public async Task What_asks_for_nothing_is_taken_and_stays_out_of_the_stream(string type)
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        using var answer = await student.PostAsync(JsonNode.Parse($$$"""
            {"type":"{{{type}}}","name":"webchat/join","from":{"id":"x"},"membersAdded":[{"id":"somebody"}],"channelData":{"clientActivityID":"own-1"}}
            """)!);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await answer.JsonAsync())["id"]);
        Assert.Single(await student.ReadAllAsync());
    }

    [Fact]
    public async Task Long_text_and_control_characters_arrive_cut_to_what_is_read()
    {
        await using var host = await WireHost.StartAsync();
        var student = await TestStudent.ArriveAsync(host);

        using var answer = await student.SayAsync("one\0two\u0007\nthree " + string.Concat(Enumerable.Repeat("😀", 9_000)));

        var text = (string)(await student.ReadAllAsync())[1]["text"]!;
        Assert.StartsWith("onetwo\nthree 😀", text, StringComparison.Ordinal);
        Assert.EndsWith("😀", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 9_999, 10_000);
    }
}
