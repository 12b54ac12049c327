using System.Text.Json.Nodes;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class UtteranceReaderTests
{
    [Fact]
    public void What_is_attached_to_a_message_is_not_read()
    {
        var read = ActivityReader.Read("""{"type":"message","text":"hello","attachments":[{"contentType":"x","content":{"a":1,"a":2}}]}"""u8.ToArray());

        Assert.Equal("hello", Assert.IsType<InboundActivity.Taken>(read).Activity.Text);
    }

    [Theory]
    [InlineData("""{"quiz":"x","number":1,"deed":"answer"}""", "")]
    [InlineData("""{"quiz":"x","number":"1","deed":"ANSWER","choice":" B , b,"}""", "1")]
    [InlineData("""{"quiz":"x","number":1,"deed":"answer","choice":"z"}""", "25")]
    public void A_press_holds_the_ticked_options(string value, string chosen)
    {
        var press = Assert.IsType<Utterance.Pressed>(Read(value)).Press;

        Assert.Equal(chosen, string.Join(',', Assert.IsType<CardAnswer.Ticked>(press.Answer).Options));
    }

    [Theory]
    [InlineData("""{"action":"other","id":7}""")]
    [InlineData("""{"quiz":"x","number":0,"deed":"answer"}""")]
    [InlineData("""{"quiz":"x","number":1.5,"deed":"answer"}""")]
    [InlineData("""{"quiz":"x","number":99999999999,"deed":"answer"}""")]
    [InlineData("""{"quiz":"x","number":1,"deed":"explode"}""")]
    [InlineData("""{"quiz":"x","number":1,"deed":"0"}""")]
    [InlineData("""{"quiz":{},"number":1,"deed":"answer"}""")]
    [InlineData("""{"quiz":"","number":1,"deed":"answer"}""")]
    [InlineData("""{"quiz":"x","number":1,"deed":"answer","choice":["a"]}""")]
    [InlineData("""{"quiz":"x","number":1,"deed":"answer","choice":"a;b"}""")]
    [InlineData("""{"quiz":"x","number":1,"deed":"answer","choice":"é"}""")]
    [InlineData("\"answer\"")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    public void A_value_that_is_not_of_our_card_is_a_message_without_words(string value)
    {
        Assert.Equal("", Assert.IsType<Utterance.Typed>(Read(value)).Text);
    }

    [Fact]
    public void The_text_of_a_button_that_says_it_is_text()
    {
        var typed = Read("""{"anything":1}""", "quiz me");

        Assert.Equal("quiz me", Assert.IsType<Utterance.Typed>(typed).Text);
    }

    [Theory]
    [InlineData(false, "u", true)]
    [InlineData(false, "bot", false)]
    [InlineData(true, "u", false)]
    [InlineData(true, "bot", true)]
    public void A_person_is_greeted_when_they_come_and_a_group_when_the_bot_does(bool isGroup, string added, bool isGreeted)
    {
        var update = new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["from"] = new JsonObject { ["id"] = "u" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = "c", ["isGroup"] = isGroup },
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = added }),
        };

        Assert.Equal(isGreeted, Activities.Read(update) is Utterance.Joined);
    }

    private static Utterance? Read(string value, string? text = null) =>
        Activities.Read(new JsonObject { ["type"] = "message", ["text"] = text, ["value"] = JsonNode.Parse(value) });
}
