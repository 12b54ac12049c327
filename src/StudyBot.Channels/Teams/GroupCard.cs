using System.Globalization;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Draws what a group's message shows as a card of Teams.</summary>
internal static class GroupCard
{
    private const int BarLength = 16;

    /// <param name="isOwn">Drawn for one student: then their client need not ask again at the end.</param>
    public static WrittenJson Draw(GroupScreen screen, GroupRoster roster, Uri links, bool isOwn)
    {
        var words = Words(screen);
        var viewers = ViewersOf(screen.Quiz, roster);
        return new AdaptiveCard
        {
            FallbackText = words,
            Speak = words,
            Body = [.. Body(screen, roster, links)],
            Width = AdaptiveCard.CardWidth.Full,
            Refresh = viewers.Count > 0 && !(isOwn && screen.Quiz.Phase is GroupPhase.Ended) ? new(Look(screen.Quiz), viewers) : null,
        }.Write();
    }

    /// <summary>In a large group only an instructor's client asks for a card of its own: it shows what they decide by.</summary>
    private static IReadOnlyList<string> ViewersOf(GroupQuiz quiz, GroupRoster roster) =>
        roster.Viewers is [] && quiz.Asker.IsInstructor ? [quiz.Asker.Student.Id] : roster.Viewers;

    /// <summary>What a notice of the message says.</summary>
    public static string Summary(GroupScreen screen) => screen.Stem is { } stem ? $"{screen.Header}: {ReplyMarkdown.Speakable(stem)}" : screen.Header;

    private static IEnumerable<CardElement> Body(GroupScreen screen, GroupRoster roster, Uri links) =>
    [
        CardElement.Aside(screen.Header),
        .. screen.Past.Select(CardElement.Aside),
        .. screen.Stem is { } stem ? [CardElement.Stem(ReplyMarkdown.Prepare(MarkdownText.Escape(stem), links))] : Array.Empty<CardElement>(),
        .. screen.Options.SelectMany(option => Option(option, screen.Options)),
        .. screen.Votes is { } votes ? [CardElement.Block(Count(votes, roster)), CardElement.Aside(Closing(screen.Quiz))] : Array.Empty<CardElement>(),
        .. screen.Below.Select(text => CardElement.Block(ReplyMarkdown.Prepare(text, links))),
        .. ActionSets(screen),
    ];

    /// <summary>The option; when the result shows, a bar below it for each vote.</summary>
    private static IEnumerable<CardElement> Option(GroupOption option, IReadOnlyList<GroupOption> all)
    {
        yield return CardElement.Block($"{(option.IsRight ? "✔ " : "")}**{option.Letter}.** {MarkdownText.Escape(option.Text)}");
        for (var round = 0; round < option.Counts.Count; round++)
        {
            var (count, whole) = (option.Counts[round], all.Sum(other => other.Counts[round]));
            var filled = whole == 0 ? 0 : (int)Math.Round((double)BarLength * count / whole);
            var bar = string.Create(CultureInfo.InvariantCulture, $"{new string('█', filled)}{new string('░', BarLength - filled)} {count} ({(int)Math.Round(100.0 * count / Math.Max(1, whole))} %){(option.Counts.Count == 1 ? "" : round == 0 ? " · first vote" : " · second vote")}");
            yield return CardElement.Block(bar) with { Spacing = "None", Color = option.IsRight ? "Good" : null };
        }
    }

    private static string Count(int votes, GroupRoster roster) => string.Create(
        CultureInfo.InvariantCulture,
        $"**{votes}{(roster.Count is { } all && all >= votes ? $" of {all}" : "")}** {(votes == 1 && roster.Count is null ? "has" : "have")} answered. Nobody sees who chose what.");

    // The client writes the time as its student's clock does.
    private static string Closing(GroupQuiz quiz)
    {
        var who = quiz.Asker.IsForgotten ? "anybody" : quiz.Asker.Name.Length > 0 ? MarkdownText.Escape(quiz.Asker.Name) : "whoever asked";
        return quiz.Deadline is { } deadline
            ? string.Create(CultureInfo.InvariantCulture, $"The result shows {(quiz.VotingTime > TimeSpan.FromHours(12) ? $"on {{{{DATE({deadline.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}, SHORT)}}}} at" : "at")} {{{{TIME({deadline.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ})}}}}, or when {who} shows it.")
            : "";
    }

    /// <summary>What is voted for, then what whoever asked says.</summary>
    private static IEnumerable<CardElement> ActionSets(GroupScreen screen) => screen.Buttons
        .GroupBy(button => button.Deed is GroupDeed.Vote)
        .Select(buttons => CardElement.Buttons(buttons.Select(button => Submit(GroupValue.Of(screen.Quiz, button), button.Title).ToExecute())));

    private static CardButton Look(GroupQuiz quiz) => Submit(GroupValue.OfLook(quiz), "See the card as you").ToExecute() with { Fallback = null };

    private static CardButton Submit(CardData data, string title) => new() { Type = CardButton.Submit, Title = title, Data = data };

    private static string Words(GroupScreen screen)
    {
        string[] parts =
        [
            $"{screen.Header}.", .. screen.Past, screen.Stem ?? "",
            string.Join("; ", screen.Options.Select(option => $"{option.Letter}: {option.Text}{(option.Counts.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({string.Join(", then ", option.Counts)})") : "")}")),
            .. screen.Below,
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0).Select(ReplyMarkdown.Speakable));
    }
}
