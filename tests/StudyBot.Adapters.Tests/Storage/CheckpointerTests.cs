using Microsoft.Data.Sqlite;
using StudyBot.Core;
using StudyBot.Storage;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class CheckpointerTests : IDisposable
{
    private const int Students = 32;
    private const int TurnsOfEach = 400;

    private readonly StoreFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Under_load_the_log_is_folded_and_begun_anew()
    {
        using var store = folder.Open();

        await StudyAsync(store);

        // What was written is many times as much as the log has room for.
        Assert.InRange(new FileInfo(folder.File).Length, 20_000_000, long.MaxValue);
        Assert.InRange(new FileInfo($"{folder.File}-wal").Length, 1, 64_000_000);
    }

    [Fact]
    public async Task What_is_read_is_the_same_while_the_log_is_folded()
    {
        using var store = folder.Open();
        var study = StudyAsync(store);

        while (!study.IsCompleted)
        {
            foreach (var student in new[] { 0, Students - 1 })
            {
                var stored = await store.FindConversationAsync(Of(student), Cancellation);
                var read = await store.ReadActivitiesAsync(Of(student), 0, TurnsOfEach + 1, Cancellation);
                Assert.InRange(read.Count, (int)(stored?.LastSequence ?? 0), TurnsOfEach);
            }
        }

        await study;
    }

    [Fact]
    public async Task A_database_that_another_program_keeps_reading_takes_all_turns()
    {
        using var store = folder.Open();
        await store.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation);
        using var other = Session.Open(folder.File, SqliteOpenMode.ReadOnly, TimeSpan.Zero);
        other.RunSql("BEGIN; SELECT * FROM turn");

        await StudyAsync(store);

        Assert.Equal(TurnsOfEach, (await store.ReadActivitiesAsync(Of(0), 0, TurnsOfEach + 1, Cancellation)).Count);
    }

    private static ConversationKey Of(int student) => SomeTurn.Conversation with { Id = $"conversation-{student}" };

    private static Task StudyAsync(SqliteStore store) => Task.WhenAll(Enumerable.Range(0, Students).Select(async student =>
    {
        for (var turn = 0; turn < TurnsOfEach; turn++)
            Assert.True(await store.CommitAsync(SomeTurn.With($"in-{turn}", turn, new string('x', 2_000)) with { Conversation = Of(student) }, Cancellation));
    }));
}
