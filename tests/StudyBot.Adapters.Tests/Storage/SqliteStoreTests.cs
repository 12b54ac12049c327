using StudyBot.Core;
using StudyBot.Storage;

namespace StudyBot.Adapters.Tests;

public sealed class SqliteStoreTests : StoreContract, IDisposable
{
    private readonly StoreFolder folder = new();
    private SqliteStore store;

    public SqliteStoreTests() => store = folder.Open();

    protected override ITurnStore Turns => store;

    protected override IStudyStore History => store;

    protected override IGroupQuizStore GroupQuizzes => store.GroupQuizzes;

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    protected override void Reopen()
    {
        store.Dispose();
        store = folder.Open();
    }
}
