using System.Text;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>What was deleted is in no file of the database any more: not in free pages, not in the log.</summary>
public sealed class ForgottenBytesTests : IDisposable
{
    private const string Canary = "canary-7f31";
    private const int Turns = 500;
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_is_left_of_five_hundred_turns()
    {
        using var store = folder.Open();
        for (var turn = 0; turn < Turns; turn++)
            Assert.True(await store.CommitAsync(Turn($"in-{turn}", turn, $"{Canary} {new string('a', turn * 7)}", new StudyRecord.NotCovered($"{Canary}?")), Cancellation));
        Assert.True(IsIn(folder.Folder));

        Assert.True(await store.CommitAsync(Turn("forget", Turns, "forgotten", new StudyRecord.Forgotten()), Cancellation));

        Assert.False(IsIn(folder.Folder));
    }

    [Fact]
    public async Task The_log_that_a_killed_program_left_is_emptied_by_the_next_start()
    {
        using var killed = new StoreFolder();
        using (var store = folder.Open())
        {
            Assert.True(await store.CommitAsync(Turn("in-1", 0, Canary), Cancellation));
            foreach (var file in Directory.EnumerateFiles(folder.Folder, "studybot.db*"))
                File.Copy(file, Path.Combine(killed.Folder, Path.GetFileName(file)));
        }

        Assert.True(new FileInfo($"{killed.File}-wal").Length > 0);
        using var next = killed.Open();
        Assert.Equal(0, new FileInfo($"{killed.File}-wal").Length);
        Assert.Single(await next.ReadActivitiesAsync(SomeTurn.Conversation, 0, 10, Cancellation));
    }

    private static TurnCommit Turn(string inboundId, long after, string said, params StudyRecord[] records) =>
        SomeTurn.With(inboundId, after, said) with { Dialog = said, Records = records };

    private static bool IsIn(string folder) => Directory.EnumerateFiles(folder, "studybot.db*").Any(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0;
    });
}
