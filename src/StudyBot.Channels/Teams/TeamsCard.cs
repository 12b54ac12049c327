using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>A question as a card of Teams: while it is open, and as what takes its place when it is answered.</summary>
internal static class TeamsCard
{
    // Figures for what a client takes differ between 28 and 100 KB; below this, all of them hold.
    private const int MostBytes = 20 * 1024;
    private const int MostOfStem = 400;
    private const int MostOfFeedback = 800;

    /// <param name="text">The question in words.</param>
    /// <param name="note">What is said above the question; null for nothing.</param>
    /// <returns>Null when it is too large: then the text beside it has to do.</returns>
    public static WrittenJson? Open(QuestionView question, string text, Uri publicAddress, string? note = null)
    {
        var spoken = QuestionCard.Spoken(question);
        var card = new AdaptiveCard
        {
            FallbackText = ReplyMarkdown.Prepare(note is null ? text : $"{note}\n\n{text}", publicAddress),
            Speak = note is null ? spoken : $"{ReplyMarkdown.Speakable(note)} {spoken}",
            Body =
            [
                .. note is null ? [] : new[] { CardElement.Block(ReplyMarkdown.Prepare(note, publicAddress)) },
                .. QuestionCard.Body(question, publicAddress),
                CardElement.Buttons(QuestionCard.Buttons(question).Select(button => (button with { Style = null }).ToExecute())),
            ],
            Width = AdaptiveCard.CardWidth.Full,
        }.Write();
        return Fits(card) ? card : null;
    }

    /// <summary>The question with what was said to the answer, and without a button.</summary>
    public static WrittenJson Closed(QuestionView question, string feedback, Uri publicAddress)
    {
        var whole = Draw(question, question.Stem, feedback, publicAddress);
        return Fits(whole)
            ? whole
            : Draw(question with { Form = new ShownForm.Typed() }, $"{ChatText.Cut(question.Stem, MostOfStem)} …", $"{ChatText.Cut(feedback, MostOfFeedback)} …", publicAddress);
    }

    private static WrittenJson Draw(QuestionView question, string stem, string feedback, Uri publicAddress)
    {
        var options = question.Form is ShownForm.Choice { Options: var texts }
            ? new[] { CardElement.Block(string.Join('\n', texts.Select((text, i) => $"- **{QuestionView.Letter(i)}.** {MarkdownText.Escape(text)}"))) }
            : [];
        var words = $"{QuestionCard.Header(question)}. {ReplyMarkdown.Speakable(stem)} {ReplyMarkdown.Speakable(feedback)}";
        return new AdaptiveCard
        {
            FallbackText = words,
            Speak = words,
            Body = [.. QuestionCard.Head(question, stem, publicAddress), .. options, CardElement.Block(ReplyMarkdown.Prepare(feedback, publicAddress))],
            Width = AdaptiveCard.CardWidth.Full,
        }.Write();
    }

    private static bool Fits(WrittenJson card) => card.Utf8.Length <= MostBytes;
}
