using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>A question as an Adaptive Card. Its buttons are Action.Submit without Teams extras: the one kind that every client sends.</summary>
internal static class QuestionCard
{
    public static string Header(QuestionView question) =>
        string.Create(CultureInfo.InvariantCulture, $"Question {question.Number} of {question.Count}");

    public static string Instruction(QuestionView question) =>
        question.Choose > 1 ? string.Create(CultureInfo.InvariantCulture, $"Choose {question.Choose} answers") : "Choose one answer";

    public static Attachment Draw(QuestionView question, Uri publicAddress)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = Spoken(question),
            ["speak"] = Spoken(question),
            ["body"] = new JsonArray(
                new JsonObject { ["type"] = "TextBlock", ["text"] = Header(question), ["size"] = "Small", ["isSubtle"] = true, ["wrap"] = true },
                new JsonObject
                {
                    ["type"] = "TextBlock",
                    ["text"] = ReplyMarkdown.Prepare(question.Stem, publicAddress),
                    ["weight"] = "Bolder",
                    ["wrap"] = true,
                },
                Choices(question)),
            ["actions"] = new JsonArray(
                Button(question, CardDeed.Answer, "Answer"),
                Button(question, CardDeed.Hint, "Hint"),
                Button(question, CardDeed.Skip, "Skip"),
                Button(question, CardDeed.Stop, "Stop")),
        };
        return new Attachment
        {
            ContentType = Attachment.AdaptiveCard,
            Content = JsonSerializer.SerializeToElement(card, ActivityJson.Default.JsonObject),
        };
    }

    /// <summary>The question in words alone.</summary>
    public static string Spoken(QuestionView question)
    {
        var options = question.Open.Select(i => $"{QuestionView.Letter(i)}: {ReplyMarkdown.Speakable(question.Options[i])}");
        return $"{Header(question)}. {ReplyMarkdown.Speakable(question.Stem)} {Instruction(question)}. {string.Join("; ", options)}.";
    }

    private static JsonObject Choices(QuestionView question) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = CardValue.ChoiceInput,
        ["label"] = Instruction(question),
        ["style"] = "expanded",
        ["wrap"] = true,
        ["isMultiSelect"] = question.Choose > 1,
        ["isRequired"] = true,
        ["errorMessage"] = $"{Instruction(question)}, then press Answer.",
        ["choices"] = new JsonArray(
        [
            .. question.Open.Select(i => new JsonObject
            {
                ["title"] = $"{QuestionView.Letter(i)}. {question.Options[i]}",
                ["value"] = CardValue.Letter(i),
            }),
        ]),
    };

    private static JsonObject Button(QuestionView question, CardDeed deed, string title)
    {
        var button = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = title,
            ["data"] = JsonSerializer.SerializeToNode(
                new CardValue(question.QuizId, question.Number, CardValue.NameOf(deed), Choice: null), ActivityJson.Default.CardValue),
        };

        // The others must work with nothing ticked.
        if (deed is CardDeed.Answer)
            button["style"] = "positive";
        else
            button["associatedInputs"] = "none";
        return button;
    }
}
