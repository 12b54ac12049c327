using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// Keeps the message of each group's quiz equal to what is stored: posts it, edits it, and shows the result at the deadline. Whatever was missed, a
/// restart makes good, and many votes at once become one edit.
/// </summary>
internal sealed partial class GroupCardDelivery(
    IGroupQuizStore quizzes, GroupCardPost post, ICourseSource courses, GroupCardBell bell, TimeProvider time, ILogger<GroupCardDelivery> logger) : BackgroundService
{
    // A timer can be set for 49 days at most, and a clock can be put forward meanwhile.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    // Touched by the loop only.
    private readonly Dictionary<string, GroupCardLane> lanes = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
                await bell.WaitAsync(await LookAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(lanes.Values.Select(lane => lane.Run));
        }
    }

    /// <summary>Sets going what can go. Returns when to look again even if nothing rings.</summary>
    private async Task<TimeSpan?> LookAsync(CancellationToken stopping)
    {
        try
        {
            var now = time.GetUtcNow();
            List<DateTimeOffset> next = [];
            var all = await quizzes.ReadQuizzesAsync(stopping);
            foreach (var stored in all)
            {
                if (stored.Quiz.Deadline <= now)
                {
                    await ShowAsync(stored, now, stopping);
                    continue;
                }

                if (stored.Quiz.Deadline is { } deadline)
                    next.Add(deadline);
                if (Start(stored, now, stopping) is { } later)
                    next.Add(later);
            }

            Forget(all, now);
            return next is [] ? null : Within(next.Min() - now);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            Log.Unexpected(logger, unexpected);
            return PauseAfterFailure;
        }
    }

    private async Task ShowAsync(StoredGroupQuiz stored, DateTimeOffset now, CancellationToken stopping)
    {
        var service = courses.Current;
        await quizzes.StepAsync(stored.StepTo(stored.Quiz.Show(), service.Course), service.Course.Id, now, stopping);
        bell.Ring();
    }

    /// <summary>Returns when it can go; null when it goes, or has nothing to show.</summary>
    private DateTimeOffset? Start(StoredGroupQuiz stored, DateTimeOffset now, CancellationToken stopping)
    {
        // Nobody knows whether it arrived: a second one would be a second card. A button pressed on it, or "repeat", settles that.
        if (!stored.IsBehind || stored.Shown.MessageId is "")
            return null;
        if (!lanes.TryGetValue(stored.Quiz.Id, out var lane))
            lanes.Add(stored.Quiz.Id, lane = new GroupCardLane(post, time, logger));
        if (!lane.Run.IsCompleted)
            return null;
        if (lane.NotBefore > now)
            return lane.NotBefore;

        lane.Start(stored, bell, stopping);
        return null;
    }

    private void Forget(IReadOnlyList<StoredGroupQuiz> all, DateTimeOffset now)
    {
        var kept = all.Select(stored => stored.Quiz.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, _) in lanes.Where(lane => lane.Value.Run.IsCompleted && lane.Value.NotBefore <= now && !kept.Contains(lane.Key)).ToList())
            lanes.Remove(id);
    }

    private static TimeSpan Within(TimeSpan wait) => wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait < LongestWait ? wait : LongestWait;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The quizzes of groups could not be read; it is tried again")]
        public static partial void Unexpected(ILogger logger, Exception unexpected);
    }
}
