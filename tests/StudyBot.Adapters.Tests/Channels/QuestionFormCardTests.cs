using System.Text.Json.Nodes;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The cards of questions that are typed, put in order or matched.</summary>
public sealed class QuestionFormCardTests
{
    private static readonly ShownForm.Ordering Order = new(["Tighten", "Cross", "Tuck"]);
    private static readonly ShownForm.Matching Match = new("Knot", ["Bowline", "Clove hitch", "Reef knot"], "Use", ["joins two ropes", "makes a loop", "holds a pole"]);

    [Fact]
    public void A_name_is_typed_into_the_card()
    {
        var input = Assert.Single(Inputs(Draw(new ShownForm.Typed())));

        Assert.Equal(("Input.Text", "typed", "Type the name"), ((string?)input["type"], (string?)input["id"], (string?)input["label"]));
        Assert.True((bool?)input["isRequired"]);
    }

    [Fact]
    public void An_order_is_picked_place_by_place_from_entries_as_they_are_shown()
    {
        var inputs = Inputs(Draw(Order));

        Assert.Equal(["place1", "place2", "place3"], inputs.Select(input => (string?)input["id"]));
        Assert.All(inputs, input =>
        {
            Assert.Equal(("Input.ChoiceSet", "compact"), ((string?)input["type"], (string?)input["style"]));
            Assert.Equal(["A. Tighten", "B. Cross", "C. Tuck"], input["choices"]!.AsArray().Select(choice => (string?)choice!["title"]));
            Assert.Equal(["a", "b", "c"], input["choices"]!.AsArray().Select(choice => (string?)choice!["value"]));
        });
    }

    [Fact]
    public void A_match_is_picked_for_each_left_entry()
    {
        var inputs = Inputs(Draw(Match));

        Assert.Equal(["1. Bowline", "2. Clove hitch", "3. Reef knot"], inputs.Select(input => (string?)input["label"]));
        Assert.All(inputs, input => Assert.Equal(["A. joins two ropes", "B. makes a loop", "C. holds a pole"], input["choices"]!.AsArray().Select(choice => (string?)choice!["title"])));
    }

    [Fact]
    public void Every_input_has_a_label_and_says_what_is_missing_and_the_whole_can_be_spoken()
    {
        foreach (var form in new ShownForm[] { new ShownForm.Typed(), Order, Match })
        {
            var card = Draw(form);
            Assert.Equal("1.5", (string?)card["version"]);
            Assert.All(Inputs(card), input =>
            {
                Assert.NotEmpty((string)input["label"]!);
                Assert.NotEmpty((string)input["errorMessage"]!);
            });
            Assert.Equal(Inputs(card).Count, Inputs(card).Select(input => (string?)input["id"]).Distinct().Count());
            Assert.Equal(["answer", "hint", "skip", "stop"], card["actions"]!.AsArray().Select(button => (string?)button!["data"]!["deed"]));
        }

        Assert.Contains("1: Bowline; 2: Clove hitch; 3: Reef knot. A: joins two ropes", (string?)Draw(Match)["speak"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_into_the_card_is_the_answer()
    {
        var answer = Press("""{"typed":"  Bow\u0000line "}""");

        Assert.Equal(new CardAnswer.Written("  Bowline "), answer);
    }

    [Theory]
    [InlineData("""{"place1":"b","place2":"A","place3":"c"}""", "1,0,2")]
    [InlineData("""{"place1":"b","place3":"c"}""", "1,-1,2")]
    [InlineData("""{"place2":"b","place1":""}""", "-1,1")]
    [InlineData("""{"place1":"b","place2":7}""", "1")]
    [InlineData("""{"place1":"b","place2":"a,c"}""", "1")]
    public void What_is_picked_is_the_answer_with_its_gaps(string inputs, string entries) =>
        Assert.Equal(entries, string.Join(',', Assert.IsType<CardAnswer.Placed>(Press(inputs)).Entries));

    [Fact]
    public void A_value_that_no_input_sends_is_no_press() =>
        Assert.IsType<Utterance.Typed>(Activities.Read(new JsonObject { ["type"] = "message", ["value"] = Value("""{"typed":{}}""") }));

    private static CardAnswer Press(string inputs) =>
        Assert.IsType<Utterance.Pressed>(Activities.Read(new JsonObject { ["type"] = "message", ["value"] = Value(inputs) })).Press.Answer;

    private static JsonObject Value(string inputs)
    {
        var value = JsonNode.Parse(inputs)!.AsObject();
        value["quiz"] = "quiz-1";
        value["number"] = 2;
        value["deed"] = "answer";
        return value;
    }

    private static List<JsonNode> Inputs(JsonNode card) => [.. card["body"]!.AsArray().Where(element => ((string)element!["type"]!).StartsWith("Input.", StringComparison.Ordinal)).Select(element => element!)];

    private static JsonNode Draw(ShownForm form) =>
        JsonNode.Parse(ActivityJson.Write(ReplyMessage.Word(new Reply("...") { Question = new QuestionView("quiz-1", 2, 5, "q", "Which knot?", form) }, new Uri("https://study.example.org/"))).Bytes.Span)!["attachments"]![0]!["content"]!;
}
