using System.Text.Json;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Posts the message of a group's quiz, and edits it from then on.</summary>
internal sealed partial class GroupCardPost(IGroupQuizStore quizzes, GroupScreens screens, GroupRosters rosters, Courier courier, TimeProvider time, ILogger<GroupCardPost> logger)
{
    private static readonly TimeSpan LongestAskedWait = TimeSpan.FromMinutes(15);

    /// <summary>Null when the message shows what is stored, or never will; else how long to wait, zero for as long as one sees fit.</summary>
    public async Task<TimeSpan?> ShowAsync(StoredGroupQuiz stored, CancellationToken stopping)
    {
        var place = GroupPlace.Read(stored.Place);
        var address = place.Address(stored.Shown.MessageId);
        if (courier.FindPause(address) is { } pause)
            return pause - time.GetUtcNow();

        var roster = await rosters.ReadAsync(place, stopping);
        var screen = await screens.DrawAsync(stored, viewer: null, stopping);
        var json = ActivityJson.Write(new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = place.ChannelId,
            ServiceUrl = place.ServiceUrl.AbsoluteUri,
            Conversation = place.Conversation,
            From = place.Bot,
            Summary = GroupCard.Summary(screen),
            Attachments = [QuestionCard.Attach(GroupCard.Draw(screen, roster, place.Links, isOwn: false))],
        });
        var shown = new ShownGroupQuiz(stored.Shown.MessageId, stored.Version, stored.Votes);
        return stored.Shown.MessageId is null ? await PostAsync(stored, address, json, shown) : await EditAsync(stored, address, json, shown);
    }

    private async Task<TimeSpan?> PostAsync(StoredGroupQuiz stored, Uri address, Utf8Text json, ShownGroupQuiz shown)
    {
        // Noted before it is posted: what a killed program has posted is not posted again by the next one.
        await NoteAsync(stored, new ShownGroupQuiz(MessageId: "", 0, 0));
        var outcome = await courier.DeliverAsync(HttpMethod.Post, address, json, CancellationToken.None);
        switch (outcome)
        {
            case ConnectorOutcome.Done { Body: var body } when FindId(body) is { } id:
                await NoteAsync(stored, shown with { MessageId = id });
                return null;
            case ConnectorOutcome.NotYet or ConnectorOutcome.Unreached or ConnectorOutcome.Unauthorized:
                await NoteAsync(stored, new ShownGroupQuiz(MessageId: null, 0, 0));
                return WaitOf(outcome);
            case ConnectorOutcome.Done or ConnectorOutcome.Unsure:
                return null;
            default:
                Log.GivenUp(logger);
                await NoteAsync(stored, shown with { MessageId = null });
                return null;
        }
    }

    private async Task<TimeSpan?> EditAsync(StoredGroupQuiz stored, Uri address, Utf8Text json, ShownGroupQuiz shown)
    {
        var outcome = await courier.DeliverAsync(HttpMethod.Put, address, json, CancellationToken.None);
        if (outcome is ConnectorOutcome.NotYet or ConnectorOutcome.Unreached or ConnectorOutcome.Unauthorized or ConnectorOutcome.Unsure { MayPass: true })
            return WaitOf(outcome);

        // Somebody may have deleted it, or the bot was sent away: then there is nothing to edit any more.
        if (outcome is not ConnectorOutcome.Done)
            Log.GivenUp(logger);
        await NoteAsync(stored, shown);
        return null;
    }

    private Task NoteAsync(StoredGroupQuiz stored, ShownGroupQuiz shown) => quizzes.NoteShownAsync(stored.Thread, stored.Quiz.Id, shown, CancellationToken.None);

    private static TimeSpan WaitOf(ConnectorOutcome outcome) =>
        outcome is ConnectorOutcome.NotYet { Wait: { } asked } ? asked < LongestAskedWait ? asked : LongestAskedWait : TimeSpan.Zero;

    private static string? FindId(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ActivityJson.Default.ResourceResponse) is { Id.Length: > 0 } answer ? answer.Id : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The channel takes the message of a group's quiz no more; the quiz goes on without it")]
        public static partial void GivenUp(ILogger logger);
    }
}
