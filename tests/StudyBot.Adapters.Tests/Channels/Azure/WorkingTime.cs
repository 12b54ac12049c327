using Microsoft.Extensions.Time.Testing;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Simulated time that knows whether a call is under way: each has a deadline, which is the timer of a cancellation, and disposes of it at its end.</summary>
internal sealed class WorkingTime() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero))
{
    private int calls;

    public bool HasCallUnderWay => Volatile.Read(ref calls) > 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (state is not CancellationTokenSource)
            return timer;

        Interlocked.Increment(ref calls);
        return new CallTimer(this, timer);
    }

    private sealed class CallTimer(WorkingTime time, ITimer timer) : ITimer
    {
        private int isOver;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            timer.Dispose();
            if (Interlocked.Exchange(ref isOver, 1) == 0)
                Interlocked.Decrement(ref time.calls);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
