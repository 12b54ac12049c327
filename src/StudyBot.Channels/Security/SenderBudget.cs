using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// How much one student may send, before anything of it is looked at further: a program that floods is told so at once, and the others do not wait for it.
/// A student's own queue is short as well; this keeps the work of refusing short, too.
/// </summary>
internal sealed class SenderBudget(IOptions<ChannelOptions> options) : IDisposable
{
    // Two seconds' worth, so that what a device held back while it was offline passes at once.
    private const int Seconds = 2;

    // The partitions of students who are silent go by themselves.
    private readonly PartitionedRateLimiter<StudentKey> limiter = PartitionedRateLimiter.Create<StudentKey, StudentKey>(student =>
        RateLimitPartition.GetTokenBucketLimiter(student, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Seconds * options.Value.ActivitiesPerSecond,
            TokensPerPeriod = options.Value.ActivitiesPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    public bool TryTake(StudentKey student)
    {
        using var lease = limiter.AttemptAcquire(student);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
