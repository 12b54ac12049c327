using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StudyBot.Core;
using StudyBot.Storage;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class StoreOpeningTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_store_on_the_folder_is_refused_until_the_first_is_closed()
    {
        using (folder.Open())
            AssertRefused("Another StudyBot is using the data folder");

        folder.Open().Dispose();
    }

    [Fact]
    public void A_lock_file_that_somebody_left_behind_is_no_obstacle()
    {
        File.WriteAllText(Path.Combine(folder.Folder, "studybot.lock"), "");

        folder.Open().Dispose();
    }

    [Fact]
    public void A_file_that_is_not_a_database_is_refused_and_left_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("These are somebody's notes. ", 500));
        File.WriteAllText(folder.File, text);

        AssertRefused("is not a database");

        Assert.Equal(text, File.ReadAllText(folder.File));
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Run("CREATE TABLE theirs (a)");

        AssertRefused("is the database of another program");
    }

    [Theory]
    [InlineData(0.3, 0.5)]
    [InlineData(0.5, 1)]
    public async Task A_damaged_database_is_refused(double from, double to)
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(folder.File, Cancellation);
        bytes.AsSpan((int)(from * bytes.Length), (int)((to - from) * bytes.Length)).Fill(0x5A);
        await File.WriteAllBytesAsync(folder.File, bytes, Cancellation);

        AssertRefused("is damaged");
    }

    [Fact]
    public async Task A_database_that_was_cut_short_is_refused()
    {
        await FillAsync();
        await using (var file = File.OpenWrite(folder.File))
            file.SetLength(file.Length / 2);

        AssertRefused("is damaged");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_log_without_its_database_is_not_thrown_away(bool isEmptied)
    {
        if (isEmptied)
            File.WriteAllText(folder.File, "");
        File.WriteAllText($"{folder.File}-wal", "answers");

        AssertRefused("is missing or empty");

        Assert.Equal("answers", File.ReadAllText($"{folder.File}-wal"));
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused()
    {
        folder.Open().Dispose();
        Run("PRAGMA user_version = 99");

        AssertRefused("was written by a newer StudyBot (format 99, this one knows 4)");
    }

    [Fact]
    public void A_database_that_another_program_has_locked_is_refused()
    {
        folder.Open().Dispose();
        using var another = Session.Open(folder.File, SqliteOpenMode.ReadWrite, TimeSpan.Zero);
        another.RunSql("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");

        AssertRefused("Another program has locked");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        var inTheWay = Path.Combine(folder.Folder, "notes.md");
        File.WriteAllText(inTheWay, "");

        var error = Assert.Throws<StorageException>(() => SqliteStore.Open(Path.Combine(inTheWay, "data"), NullLogger.Instance));

        Assert.Contains("can't be written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_missing_is_made_for_its_owner_alone()
    {
        var missing = Path.Combine(folder.Folder, "a", "data");

        SqliteStore.Open(missing, NullLogger.Instance).Dispose();

        Assert.True(File.Exists(Path.Combine(missing, "studybot.db")));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(missing));
            Assert.Equal(OwnerOnly, File.GetUnixFileMode(Path.Combine(missing, "studybot.db")));
        }
    }

    [Fact]
    public async Task A_host_opens_the_store_at_its_start_and_closes_it_at_its_end()
    {
        using (var host = Host(folder.Folder))
        {
            await host.StartAsync(Cancellation);

            AssertRefused("Another StudyBot");
            Assert.Same(host.Services.GetRequiredService<ITurnStore>(), host.Services.GetRequiredService<IStudyStore>());
            await host.StopAsync(Cancellation);
        }

        folder.Open().Dispose();
    }

    [Fact]
    public async Task A_host_whose_store_cannot_be_opened_does_not_start()
    {
        await File.WriteAllTextAsync(folder.File, "These are somebody's notes.", Cancellation);
        using var host = Host(folder.Folder);

        await Assert.ThrowsAsync<StorageException>(() => host.StartAsync(Cancellation));
    }

    [Fact]
    public async Task A_host_without_a_data_folder_does_not_start()
    {
        using var host = Host("");

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancellation));
    }

    private static IHost Host(string data)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddStorage(options => options.Folder = data);
        return builder.Build();
    }

    private async Task FillAsync()
    {
        using var store = folder.Open();
        for (var i = 0; i < 200; i++)
            Assert.True(await store.CommitAsync(SomeTurn.With($"in-{i}", i, new string('x', 1_000)), Cancellation));
    }

    private void Run(string sql)
    {
        using var session = Session.Open(folder.File, SqliteOpenMode.ReadWriteCreate, TimeSpan.Zero);
        session.RunSql(sql);
    }

    private void AssertRefused(string sentence)
    {
        var error = Assert.Throws<StorageException>(folder.Open);

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
        Assert.Contains(folder.Folder, error.Message, StringComparison.Ordinal);
    }
}
