using System.Text.Json;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class BotMentionTests
{
    private const string Bot = """{"type":"mention","mentioned":{"id":"28:bot","name":"StudyBot"},"text":"<at>StudyBot</at>"}""";
    private const string Peer = """{"type":"mention","mentioned":{"id":"29:peer","name":"Kim"},"text":"<at>Kim</at>"}""";

    [Theory]
    [InlineData("<at>StudyBot</at>&nbsp;help\n", "help", Bot)]
    [InlineData("<at>StudyBot</at>\u00a0\u2003help \u200b\r\n", "help", Bot)]
    [InlineData("help <at>StudyBot</at>", "help", Bot)]
    [InlineData("what <at>StudyBot</at> is MFA", "what   is MFA", Bot)]
    [InlineData("<at>StudyBot</at>", "", Bot)]
    [InlineData("<at>StudyBot</at> ask <at>Kim</at>", "ask <at>Kim</at>", Bot, Peer)]
    [InlineData("<at>Kim</at> help", "<at>Kim</at> help", Peer)]
    [InlineData("<at>StudyBot</at> help", "<at>StudyBot</at> help")]
    [InlineData("<at>StudyBot</at> what is <at>StudyBot</at>", "what is <at>StudyBot</at>", Bot)]
    [InlineData("<at>StudyBot</at> is <at>StudyBot</at> you?", "is   you?", Bot, Bot)]
    [InlineData("<at>Study (Bot</at> hi", "hi", """{"type":"mention","mentioned":{"id":"28:bot","name":"Study (Bot"}}""")]
    [InlineData("<at>Study</at> <at>Bot</at> hi", "hi", """{"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>Study</at>"}""", """{"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>Bot</at>"}""")]
    [InlineData("hi", "hi", "7", "null", "[]", """{"type":1}""", """{"type":"mention"}""", """{"type":"mention","mentioned":[]}""", """{"type":"mention","mentioned":{"id":"28:bot"}}""", """{"type":"mention","mentioned":{"id":"28:bot"},"text":""}""")]
    [InlineData("  hi ", "  hi ")]
    public void Only_what_an_entity_says_is_the_bot_goes(string text, string left, params string[] entities)
    {
        var activity = new Activity { Text = text, Recipient = new ChannelAccount { Id = "28:bot" }, Entities = [.. entities.Select(Element)] };

        Assert.Equal(left, BotMention.Strip(activity));
    }

    private static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
