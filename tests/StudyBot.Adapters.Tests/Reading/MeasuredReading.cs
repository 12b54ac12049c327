using System.Runtime.ExceptionServices;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>A reading of a folder that must come to an end, with what it took.</summary>
internal sealed record MeasuredReading(CourseReading Reading, long AllocatedBytes)
{
    // Far above what any reading takes, on a machine that does other things too: what exceeds it hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static MeasuredReading Of(CourseFolder folder)
    {
        MeasuredReading? measured = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var reading = folder.Read();
                measured = new(reading, GC.GetAllocatedBytesForCurrentThread() - before);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();

        Assert.True(thread.Join(Patience), "The reading of the folder hangs.");
        failure?.Throw();
        return measured!;
    }
}
