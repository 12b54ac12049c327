using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Storage;

// The store in one file: many readers, one writer, one process.
internal sealed class SqliteStore : ITurnStore, IStudyStore, IDisposable
{
    // A backup or a look with another tool holds the file for moments; longer than this, somebody should hear of it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly IDisposable folderLock;
    private readonly GroupCommit writer;
    private readonly ReaderPool readers;
    private readonly RecentAnswers answers;

    private SqliteStore(IDisposable folderLock, GroupCommit writer, ReaderPool readers, RecentAnswers answers) =>
        (this.folderLock, this.writer, this.readers, this.answers, GroupQuizzes) = (folderLock, writer, readers, answers, new SqliteGroupQuizzes(writer, readers));

    public IGroupQuizStore GroupQuizzes { get; }

    /// <exception cref="StorageException">It can't be opened; the message is for the operator.</exception>
    public static SqliteStore Open(string folder, ILogger logger) => Open(folder, logger, Patience);

    public static SqliteStore Open(string folder, ILogger logger, TimeSpan patience)
    {
        var held = DataFolder.Lock(folder);
        try
        {
            var file = Path.Combine(folder, "studybot.db");
            DataFolder.PrepareDatabaseFile(file);
            var session = DatabaseFile.Open(file, patience);
            return new SqliteStore(held, new GroupCommit(session, new Checkpointer(file, patience, logger), file, logger), new ReaderPool(file, patience), session.Answers);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public Task<StoredConversation?> FindConversationAsync(ConversationKey conversation, CancellationToken cancellation) =>
        readers.ReadAsync(
            session => session.Ask("find-conversation").Id(conversation)
                .ReadAll(row => new StoredConversation(new(row.TextAt(0), row.TextAt(1), row.TextAt(2)), row.Utf8At(3), row.NumberAt(4)))
                .SingleOrDefault(),
            cancellation);

    public Task<ConversationKey?> FindLatestConversationAsync(StudentKey student, CancellationToken cancellation) =>
        readers.ReadAsync(
            session => session.Ask("find-latest-conversation").Id(student)
                .ReadAll(row => (ConversationKey?)new ConversationKey(row.TextAt(0), row.TextAt(1), row.TextAt(2)))
                .SingleOrDefault(),
            cancellation);

    public Task<StoredTurn?> FindTurnAsync(ConversationKey conversation, string inboundId, CancellationToken cancellation) =>
        readers.ReadAsync(
            session =>
            {
                // A turn never changes once it is there, so its two reads need no transaction.
                List<(long First, long Last)> turn = session.Ask("find-turn").Id(conversation).Id(inboundId)
                    .ReadAll(row => (row.NumberAt(0), row.NumberAt(1)));
                return turn is [var (first, last)]
                    ? new StoredTurn(inboundId, ReadActivities(session, conversation, first - 1, last - first + 1))
                    : null;
            },
            cancellation);

    public Task<IReadOnlyList<StoredActivity>> ReadActivitiesAsync(
        ConversationKey conversation, long after, int limit, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<StoredActivity>>(session => ReadActivities(session, conversation, after, limit), cancellation);

    public Task<IReadOnlyList<PendingDelivery>> ReadOutboxAsync(int limit, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<PendingDelivery>>(
            session => session.Ask("read-outbox").Number(limit).ReadAll(row => new PendingDelivery(
                new(row.TextAt(0), row.TextAt(1), row.TextAt(2)), row.NumberAt(3), new Uri(row.TextAt(4)), row.ClaimAt(5))),
            cancellation);

    public Task<IReadOnlyDictionary<string, LastAnswer>> FindLastAnswersAsync(
        StudentKey student, string courseId, CancellationToken cancellation) =>
        answers.FindAsync(
            student,
            courseId,
            () => readers.ReadAsync(
                session => session.Ask("find-last-answers").Id(student).Id(courseId)
                    .ReadAll(row => KeyValuePair.Create(row.TextAt(0), new LastAnswer(row.ClaimAt(1), row.TimeAt(2)))),
                cancellation));

    public Task<KeptData> FindKeptAsync(StudentKey student, CancellationToken cancellation) =>
        readers.ReadAsync(
            session => session.Ask("find-kept").Id(student)
                .ReadAll(row => new KeptData((int)row.NumberAt(0), (int)row.NumberAt(1), (int)row.NumberAt(2), (int)row.NumberAt(3), (int)row.NumberAt(4)))
                .SingleOrDefault() ?? new KeptData(0, 0, 0, 0, 0),
            cancellation);

    public Task<bool> CommitAsync(TurnCommit commit, CancellationToken cancellation) =>
        writer.WriteAsync(session => TurnWrite.Apply(session, commit), cancellation, commit.IsErasure);

    public async Task MarkDeliveryAsync(ConversationKey conversation, long sequence, bool mayHaveArrived, CancellationToken cancellation) =>
        _ = await writer.WriteAsync(
            session => TurnWrite.FindConversation(session, conversation) is { } number
                && session.Ask("mark-delivery").Claim(mayHaveArrived).Number(number).Number(sequence).Run() > 0,
            cancellation);

    public async Task RemoveFromOutboxAsync(ConversationKey conversation, long sequence, CancellationToken cancellation) =>
        _ = await writer.WriteAsync(
            session => TurnWrite.FindConversation(session, conversation) is { } number
                && session.Ask("remove-delivery").Number(number).Number(sequence).Run() > 0,
            cancellation);

    /// <summary>Waits for what is queued; afterwards the database is one file, without a log beside it.</summary>
    public void Dispose()
    {
        // The writer goes last: closing the last connection is what folds the log into the database.
        readers.Dispose();
        writer.Dispose();
        folderLock.Dispose();
    }

    private static List<StoredActivity> ReadActivities(Session session, ConversationKey conversation, long after, long limit) =>
        session.Ask("read-activities").Id(conversation).Number(after).Number(limit)
            .ReadAll(row => new StoredActivity(row.NumberAt(0), row.Utf8At(1)));
}
