using System.Text.Json.Nodes;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class QuestionCardTests
{
    private static readonly Uri Address = new("https://study.example.org/");

    private static readonly QuestionView Question = new(
        "quiz-1", 2, 5, "q-bowline", "Which knots hold a loop?", new ShownForm.Choice(["Bowline", "Reef knot", "Figure eight"], 2));

    [Fact]
    public void A_question_is_text_that_says_all_and_a_card_beside_it()
    {
        var message = Word(new Reply("Question 2 of 5: Which knots hold a loop?") { Question = Question, Suggestions = ["hint", "skip"] });

        Assert.Equal("Question 2 of 5: Which knots hold a loop?", (string?)message["text"]);
        Assert.Equal("markdown", (string?)message["textFormat"]);
        Assert.Equal("expectingInput", (string?)message["inputHint"]);
        Assert.Equal("Question 2 of 5", (string?)message["summary"]);
        Assert.Contains("B: Reef knot", (string?)message["speak"], StringComparison.Ordinal);
        Assert.True((bool?)message["channelData"]!["studybot"]!["cardSaysAll"]);
        var attachment = Assert.Single(message["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        Assert.Equal("1.5", (string?)attachment["content"]!["version"]);
        Assert.All(message["suggestedActions"]!["actions"]!.AsArray(), action =>
        {
            Assert.Equal("imBack", (string?)action!["type"]);
            Assert.Equal((string?)action["title"], (string?)action["value"]);
        });
    }

    [Fact]
    public void A_card_says_that_its_question_was_made_from_the_notes()
    {
        var message = Word(new Reply("Question 2 of 5") { Question = Question with { IsAuto = true } });

        Assert.Equal("Question 2 of 5 · made from the notes", (string?)message["attachments"]![0]!["content"]!["body"]![0]!["text"]);
        Assert.StartsWith("Question 2 of 5 · made from the notes. ", (string?)message["speak"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_without_a_question_carries_nothing_that_is_empty()
    {
        var message = Word(new Reply("Welcome."));

        Assert.Equal("""{"type":"message","text":"Welcome.","textFormat":"markdown","inputHint":"acceptingInput"}""", message.ToJsonString());
    }

    [Theory]
    [InlineData(1, false, "Choose one answer")]
    [InlineData(2, true, "Choose 2 answers")]
    public void The_card_asks_for_as_many_answers_as_there_are(int choose, bool isMultiple, string label)
    {
        var input = Draw(Question with { Form = new ShownForm.Choice(["Bowline", "Reef knot", "Figure eight"], choose) })["body"]!.AsArray().Single(element => (string?)element!["type"] == "Input.ChoiceSet")!;

        Assert.Equal(isMultiple, (bool?)input["isMultiSelect"]);
        Assert.Equal(label, (string?)input["label"]);
        Assert.Equal("expanded", (string?)input["style"]);
        Assert.True((bool?)input["isRequired"]);
        Assert.StartsWith(label, (string?)input["errorMessage"], StringComparison.Ordinal);
        Assert.Equal("a,b,c", string.Join(',', input["choices"]!.AsArray().Select(choice => (string?)choice!["value"])));
    }

    [Fact]
    public void Buttons_submit_what_names_the_question_and_nothing_else()
    {
        var card = Draw(Question);

        var buttons = card["actions"]!.AsArray();
        Assert.Equal("Answer,Hint,Skip,Stop", string.Join(',', buttons.Select(button => (string?)button!["title"])));
        Assert.All(buttons, button => Assert.Equal("Action.Submit", (string?)button!["type"]));
        Assert.Equal(",none,none,none", string.Join(',', buttons.Select(button => (string?)button!["associatedInputs"])));
        Assert.Equal("""{"quiz":"quiz-1","number":2,"deed":"answer"}""", buttons[0]!["data"]!.ToJsonString());
        Assert.DoesNotContain("msteams", card.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_card_sends_back_is_the_press_of_its_button()
    {
        foreach (var button in Draw(Question)["actions"]!.AsArray())
        {
            var value = button!["data"]!.DeepClone().AsObject();
            value["choice"] = "c,a";

            var press = Assert.IsType<Utterance.Pressed>(Activities.Read(new JsonObject { ["type"] = "message", ["value"] = value })).Press;

            Assert.Equal(("quiz-1", 2, (string?)button["title"]), (press.QuizId, press.Number, press.Deed.ToString()));
            Assert.Equal(press.Deed is CardDeed.Answer ? [2, 0] : [], Assert.IsType<CardAnswer.Ticked>(press.Answer).Options);
        }
    }

    private static JsonNode Word(Reply reply) => JsonNode.Parse(ActivityJson.Write(ReplyMessage.Word(reply, Address)).Bytes.Span)!;

    private static JsonNode Draw(QuestionView question) =>
        Word(new Reply("...") { Question = question })["attachments"]![0]!["content"]!;
}
