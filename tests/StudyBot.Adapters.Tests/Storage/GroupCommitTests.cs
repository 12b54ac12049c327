using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SQLitePCL;
using StudyBot.Core;
using StudyBot.Storage;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class GroupCommitTests : IDisposable
{
    private readonly StoreFolder folder = new();
    private readonly ManualResetEventSlim gate = new();
    private readonly Session session;
    private readonly GroupCommit writer;

    public GroupCommitTests()
    {
        folder.Open().Dispose();
        session = DatabaseFile.Open(folder.File, TimeSpan.FromMilliseconds(20));
        writer = new GroupCommit(session, new Checkpointer(folder.File, TimeSpan.Zero, NullLogger.Instance), folder.File, NullLogger.Instance);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        gate.Set();
        writer.Dispose();
        gate.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_write_that_fails_leaves_its_neighbours_in_the_transaction_alone()
    {
        HoldTheWriter();
        var before = StoreAsync("before");
        var broken = writer.WriteAsync(
            session => TurnWrite.Apply(session, Turn("broken")) ? throw new InvalidOperationException("broken") : false, Cancellation);
        var unlawful = writer.WriteAsync(session => session.Ask("add-delivery").Id(SomeTurn.Conversation).Number(99).Text("a:b").Run() > 0, Cancellation);
        var after = StoreAsync("after");

        gate.Set();

        Assert.True(await before);
        await Assert.ThrowsAsync<InvalidOperationException>(() => broken);
        await Assert.ThrowsAsync<StorageException>(() => unlawful);
        Assert.True(await after);
        await AssertThere("before", "after");
    }

    [Fact]
    public async Task What_was_undone_is_stored_when_it_comes_again()
    {
        var refused = await writer.WriteAsync(session => TurnWrite.Apply(session, Turn("again")) && !TurnWrite.Apply(session, Turn("as well")), Cancellation);

        Assert.False(refused);
        Assert.True(await StoreAsync("again"));
        Assert.True(await StoreAsync("as well"));
        await AssertThere("again", "as well");
    }

    [Fact]
    public async Task After_a_commit_that_failed_nothing_is_acknowledged()
    {
        var fails = true;
        raw.sqlite3_commit_hook(session.Handle, _ => fails ? 1 : 0, null);
        HoldTheWriter();
        Task[] turns = [StoreAsync("first"), StoreAsync("second"), writer.WriteAsync(_ => false, Cancellation)];

        gate.Set();

        foreach (var turn in turns)
            await Assert.ThrowsAsync<StorageException>(() => turn);
        fails = false;
        await Assert.ThrowsAsync<StorageException>(() => StoreAsync("later"));
        await AssertThere();
    }

    [Fact]
    public async Task A_full_disk_refuses_and_serves_again_when_there_is_room()
    {
        session.RunSql("PRAGMA max_page_count = 1");
        var large = Turn("large") with { Activities = [new string('x', 1_000_000)] };

        var error = await Assert.ThrowsAsync<StorageException>(
            () => writer.WriteAsync(session => TurnWrite.Apply(session, large), Cancellation));
        session.RunSql("PRAGMA max_page_count = 1000000");

        Assert.Contains("full", error.Message, StringComparison.Ordinal);
        Assert.True(await StoreAsync("later"));
        await AssertThere("later");
    }

    [Fact]
    public async Task A_database_that_another_program_locked_serves_again_afterwards()
    {
        using (var another = Session.Open(folder.File, SqliteOpenMode.ReadWrite, TimeSpan.Zero))
        {
            another.RunSql("BEGIN IMMEDIATE");
            await Assert.ThrowsAsync<StorageException>(() => StoreAsync("locked out"));
        }

        Assert.True(await StoreAsync("later"));
        await AssertThere("later");
    }

    [Fact]
    public async Task Who_gives_up_while_waiting_stores_nothing()
    {
        using var patience = new CancellationTokenSource();
        HoldTheWriter();
        var given = writer.WriteAsync(session => TurnWrite.Apply(session, Turn("given up")), patience.Token);
        var neighbour = StoreAsync("neighbour");

        await patience.CancelAsync();
        gate.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.True(await neighbour);
        await AssertThere("neighbour");
    }

    [Fact]
    public async Task Who_gives_up_too_late_hears_what_came_of_it()
    {
        using var patience = new CancellationTokenSource();

        var isStored = await writer.WriteAsync(
            session =>
            {
                patience.Cancel();
                return TurnWrite.Apply(session, Turn("late"));
            },
            patience.Token);

        Assert.True(isStored);
        await AssertThere("late");
    }

    [Fact]
    public async Task Closing_stores_what_waits_and_takes_nothing_more()
    {
        HoldTheWriter();
        var turns = Enumerable.Range(0, 600).Select(i => StoreAsync($"turn {i}")).ToList();

        gate.Set();
        writer.Dispose();

        Assert.All(await Task.WhenAll(turns), Assert.True);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => StoreAsync("too late"));
        await AssertThere([.. Enumerable.Range(0, 600).Select(i => $"turn {i}")]);
        Assert.Equal([folder.File], Directory.GetFiles(folder.Folder, "*.db*"));
    }

    // Each in a conversation of its own, so that none of them stands in another's way.
    private static TurnCommit Turn(string name) =>
        SomeTurn.With("in-1", 0, name) with { Conversation = SomeTurn.Conversation with { Id = name } };

    private Task<bool> StoreAsync(string name) => writer.WriteAsync(session => TurnWrite.Apply(session, Turn(name)), Cancellation);

    // What is queued meanwhile goes into one transaction.
    private void HoldTheWriter()
    {
        using var isHeld = new ManualResetEventSlim();
        _ = writer.WriteAsync(
            _ =>
            {
                isHeld.Set();
                gate.Wait();
                return false;
            },
            Cancellation);
        isHeld.Wait(Cancellation);
    }

    private async Task AssertThere(params string[] names)
    {
        writer.Dispose();
        using var store = folder.Open();
        using var everything = Session.Open(folder.File, SqliteOpenMode.ReadOnly, TimeSpan.Zero);
        using var count = new Statement(everything.Handle, "SELECT count(*) FROM turn");
        Assert.Equal([names.Length], count.ReadAll(row => (int)row.NumberAt(0)));
        foreach (var name in names)
            Assert.NotNull(await store.FindTurnAsync(Turn(name).Conversation, "in-1", Cancellation));
    }
}
