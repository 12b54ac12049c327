using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The way to one group's message: one call at a time, and with a pause between two, for a thread takes only so many.</summary>
internal sealed partial class GroupCardLane(GroupCardPost post, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(1);

    private int failures;

    /// <summary>Completed while nothing is under way.</summary>
    public Task Run { get; private set; } = Task.CompletedTask;

    public DateTimeOffset NotBefore { get; private set; } = DateTimeOffset.MinValue;

    public void Start(StoredGroupQuiz stored, Bell bell, CancellationToken stopping)
    {
        Run = RunAsync(stored, stopping);
        _ = RingAfterAsync(Run, bell);
    }

    private static async Task RingAfterAsync(Task run, Bell bell)
    {
        await run;
        bell.Ring();
    }

    private async Task RunAsync(StoredGroupQuiz stored, CancellationToken stopping)
    {
        try
        {
            var wait = await post.ShowAsync(stored, stopping);
            failures = wait is null ? 0 : failures + 1;
            NotBefore = time.GetUtcNow() + (wait is null ? BetweenEdits : wait > TimeSpan.Zero ? wait.Value : Backoff());
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What is not shown is shown after the next start.
        }
        catch (Exception unexpected)
        {
            Log.Unexpected(logger, unexpected);
            NotBefore = time.GetUtcNow() + LongestBackoff;
        }
    }

    private TimeSpan Backoff() => TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(failures, 6)), LongestBackoff.TotalSeconds));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The message of a group's quiz could not be brought up to date; it is tried again")]
        public static partial void Unexpected(ILogger logger, Exception unexpected);
    }
}
