using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>A question as an Adaptive Card. Its buttons are Action.Submit without Teams extras: the one kind that every client sends.</summary>
internal static class QuestionCard
{
    public static string Header(QuestionView question) =>
        string.Create(CultureInfo.InvariantCulture, $"Question {question.Number} of {question.Count}{(question.IsAuto ? $" · {QuestionWording.MadeMark}" : "")}");

    public static string Instruction(QuestionView question) => question.Form switch
    {
        ShownForm.Choice { Choose: > 1 } choice => string.Create(CultureInfo.InvariantCulture, $"Choose {choice.Choose} answers"),
        ShownForm.Choice => "Choose one answer",
        ShownForm.Typed => "Type the name",
        ShownForm.Ordering => "Put in order",
        ShownForm.Matching matching => matching.RightTitle.Length > 0 ? $"Match: {matching.RightTitle}" : "Match what belongs together",
        _ => throw new UnreachableException(),
    };

    public static Attachment Draw(QuestionView question, Uri publicAddress)
    {
        var card = Frame(Spoken(question), Body(question, publicAddress));
        card["actions"] = new JsonArray([.. Buttons(question)]);
        return Attach(card);
    }

    public static Attachment Attach(JsonObject card) => new()
    {
        ContentType = Attachment.AdaptiveCard,
        Content = card,
    };

    /// <param name="words">All of it in words, for a client without cards and for a voice.</param>
    public static JsonObject Frame(string words, IEnumerable<JsonObject> body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["fallbackText"] = words,
        ["speak"] = words,
        ["body"] = new JsonArray([.. body]),
    };

    /// <summary>The question with what there is to answer it by.</summary>
    public static IEnumerable<JsonObject> Body(QuestionView question, Uri publicAddress) =>
        [.. Head(question, question.Stem, publicAddress), .. Lead(question, publicAddress), .. CardInputs.Draw(question)];

    public static IEnumerable<JsonObject> Head(QuestionView question, string stem, Uri publicAddress) =>
    [
        new JsonObject { ["type"] = "TextBlock", ["text"] = Header(question), ["size"] = "Small", ["isSubtle"] = true, ["wrap"] = true },
        new JsonObject { ["type"] = "TextBlock", ["text"] = ReplyMarkdown.Prepare(stem, publicAddress), ["weight"] = "Bolder", ["wrap"] = true },
    ];

    public static IEnumerable<JsonObject> Buttons(QuestionView question) =>
    [
        Button(question, CardDeed.Answer, "Answer"),
        Button(question, CardDeed.Hint, "Hint"),
        Button(question, CardDeed.Skip, "Skip"),
        Button(question, CardDeed.Stop, "Stop"),
    ];

    /// <summary>The question in words alone.</summary>
    public static string Spoken(QuestionView question)
    {
        var lead = $"{Header(question)}. {ReplyMarkdown.Speakable(question.Stem)} {Instruction(question)}";
        return question.Form switch
        {
            ShownForm.Choice choice => $"{lead}. {Lettered(choice.Open, choice.Options)}.",
            ShownForm.Typed => $"{lead}.",
            ShownForm.Ordering ordering => $"{lead}. {Lettered(Enumerable.Range(0, ordering.Entries.Count), ordering.Entries)}.",
            ShownForm.Matching matching => $"{lead}. {string.Join("; ", matching.Left.Select((left, i) => $"{i + 1}: {ReplyMarkdown.Speakable(left)}"))}. {Lettered(Enumerable.Range(0, matching.Right.Count), matching.Right)}.",
            _ => throw new UnreachableException(),
        };
    }

    private static string Lettered(IEnumerable<int> places, IReadOnlyList<string> texts) =>
        string.Join("; ", places.Select(i => $"{QuestionView.Letter(i)}: {ReplyMarkdown.Speakable(texts[i])}"));

    /// <summary>Says what to do where no single input does.</summary>
    private static IEnumerable<JsonObject> Lead(QuestionView question, Uri publicAddress) => question.Form is ShownForm.Ordering or ShownForm.Matching
        ? [new JsonObject { ["type"] = "TextBlock", ["text"] = $"{ReplyMarkdown.Prepare(Instruction(question), publicAddress)}. You can also type the letters.", ["wrap"] = true }]
        : [];

    private static JsonObject Button(QuestionView question, CardDeed deed, string title)
    {
        var button = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = title,
            ["data"] = CardValue.Of(question, deed),
        };

        // The others must work with nothing ticked.
        if (deed is CardDeed.Answer)
            button["style"] = "positive";
        else
            button["associatedInputs"] = "none";
        return button;
    }
}
