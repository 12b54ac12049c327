using System.Diagnostics;
using System.Globalization;
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

    /// <param name="spoken">The question in words alone.</param>
    public static Attachment Draw(QuestionView question, string spoken, Uri publicAddress) =>
        Attach(new AdaptiveCard { FallbackText = spoken, Speak = spoken, Body = Body(question, publicAddress), Actions = Buttons(question) }.Write());

    public static Attachment Attach(WrittenJson card) => new()
    {
        ContentType = Attachment.AdaptiveCard,
        Content = card,
    };

    /// <summary>The question with what there is to answer it by.</summary>
    public static IReadOnlyList<CardElement> Body(QuestionView question, Uri publicAddress) =>
        [.. Head(question, question.Stem, publicAddress), .. Lead(question, publicAddress), .. CardInputs.Draw(question)];

    public static IReadOnlyList<CardElement> Head(QuestionView question, string stem, Uri publicAddress) =>
    [
        CardElement.Aside(Header(question)),
        CardElement.Stem(ReplyMarkdown.Prepare(stem, publicAddress)),
    ];

    public static IReadOnlyList<CardButton> Buttons(QuestionView question) =>
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
    private static IReadOnlyList<CardElement> Lead(QuestionView question, Uri publicAddress) => question.Form is ShownForm.Ordering or ShownForm.Matching
        ? [CardElement.Block($"{ReplyMarkdown.Prepare(Instruction(question), publicAddress)}. You can also type the letters.")]
        : [];

    // All but the answer must work with nothing ticked.
    private static CardButton Button(QuestionView question, CardDeed deed, string title) => new()
    {
        Type = CardButton.Submit,
        Title = title,
        Data = CardValue.Of(question, deed),
        Style = deed is CardDeed.Answer ? "positive" : null,
        AssociatedInputs = deed is CardDeed.Answer ? null : "none",
    };
}
