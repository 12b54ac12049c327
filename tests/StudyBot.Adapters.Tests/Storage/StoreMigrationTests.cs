using Microsoft.Data.Sqlite;
using StudyBot.Core;
using StudyBot.Storage;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class StoreMigrationTests : IDisposable
{
    private static readonly ConversationKey Other = SomeTurn.Conversation with { Id = "other" };
    private static readonly StudentKey Stranger = SomeTurn.Student with { Tenant = "elsewhere" };
    private static readonly Uri Address = new("https://channel.example/1");

    private readonly StoreFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_database_whose_rows_had_the_names_of_channels_is_the_same_with_numbers()
    {
        WriteFormat3();

        using var store = folder.Open();

        Assert.Equal(new StoredConversation(SomeTurn.Student, "asking", 3), await store.FindConversationAsync(SomeTurn.Conversation, Cancellation));
        Assert.Equal("", (await store.FindConversationAsync(Other, Cancellation))!.Student.Id);
        Assert.Equal(Other, await store.FindLatestConversationAsync(SomeTurn.Student, Cancellation));
        Assert.Equal([new(2, "two"), new(3, "three")], (await store.FindTurnAsync(SomeTurn.Conversation, "in-2", Cancellation))!.Activities);
        Assert.Equal([new(1, "elsewhere")], await store.ReadActivitiesAsync(Other, 0, 10, Cancellation));
        Assert.Equal([new(SomeTurn.Conversation, 3, Address), new(Other, 1, Address)], await store.ReadOutboxAsync(10, Cancellation));
        Assert.Equal(["q-1", "q-2"], (await store.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation)).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new KeptData(1, 3, 2, 1, 1), await store.FindKeptAsync(SomeTurn.Student, Cancellation));
        Assert.Equal(new KeptData(0, 0, 1, 0, 0), await store.FindKeptAsync(Stranger, Cancellation));
        Assert.Equal([new Tally(1, 1, "A", 1)], await store.GroupQuizzes.FindVotesAsync(SomeTurn.Conversation, "quiz", SomeTurn.Student, Cancellation));
        Assert.Equal("Jade Swan", await store.GroupQuizzes.FindPseudonymAsync(SomeTurn.Conversation with { Id = "group" }, SomeTurn.Student, Cancellation));
    }

    [Fact]
    public async Task What_was_stored_before_is_gone_on_from()
    {
        WriteFormat3();
        using var store = folder.Open();

        Assert.False(await store.CommitAsync(SomeTurn.With("in-2", 3, "four"), Cancellation));
        Assert.True(await store.CommitAsync(SomeTurn.With("in-3", 3, "four") with { DeliverTo = Address, Records = [SomeTurn.Answer("quiz-1", 1, "q-1", isRight: false)] }, Cancellation));

        Assert.Equal([3, 1, 4], (await store.ReadOutboxAsync(10, Cancellation)).Select(delivery => delivery.Sequence));
        Assert.True((await store.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation))["q-1"].IsRight);
    }

    private void WriteFormat3()
    {
        using var session = Session.Open(folder.File, SqliteOpenMode.ReadWriteCreate, TimeSpan.Zero);
        foreach (var migration in Sql.ReadMigrations().Take(3))
            session.RunSql(migration);
        session.RunSql($"""
            INSERT INTO conversation (tenant, channel, conversation_id, student_tenant, student_channel, student_id, course_id, dialog, last_sequence, changed_at) VALUES
                ('tenant', 'channel', 'conversation', 'tenant', 'channel', 'student', 'course', 'asking', 3, 1),
                ('tenant', 'channel', 'other', 'tenant', 'channel', '', 'course', 'idle', 1, 2);
            INSERT INTO student VALUES
                ('tenant', 'channel', 'student', 'tenant', 'channel', 'other'),
                ('elsewhere', 'channel', 'student', 'tenant', 'channel', 'other');
            INSERT INTO turn VALUES
                ('tenant', 'channel', 'conversation', 'in-1', 'tenant', 'channel', 'student', 'course', 1, 1, 1),
                ('tenant', 'channel', 'conversation', 'in-2', 'tenant', 'channel', 'student', 'course', 2, 3, 1),
                ('tenant', 'channel', 'other', 'in-1', 'elsewhere', 'channel', 'student', 'course', 1, 1, 2);
            INSERT INTO activity VALUES
                ('tenant', 'channel', 'conversation', 1, 'one'),
                ('tenant', 'channel', 'conversation', 2, 'two'),
                ('tenant', 'channel', 'conversation', 3, 'three'),
                ('tenant', 'channel', 'other', 1, 'elsewhere');
            INSERT INTO outbox (tenant, channel, conversation_id, sequence, address) VALUES
                ('tenant', 'channel', 'conversation', 3, '{Address}'),
                ('tenant', 'channel', 'other', 1, '{Address}');
            INSERT INTO answer (tenant, channel, student_id, quiz_id, number, course_id, question_id, chosen, is_right, hints, at) VALUES
                ('tenant', 'channel', 'student', 'quiz-1', 1, 'course', 'q-1', '[]', 1, 0, 1),
                ('tenant', 'channel', 'student', 'quiz-1', 2, 'course', 'q-2', '[]', 0, 0, 1),
                ('elsewhere', 'channel', 'student', 'quiz-1', 1, 'course', 'q-1', '[]', 0, 0, 1);
            INSERT INTO last_answer VALUES
                ('tenant', 'channel', 'student', 'course', 'q-1', 1, 1),
                ('tenant', 'channel', 'student', 'course', 'q-2', 0, 1);
            INSERT INTO not_covered VALUES ('tenant', 'channel', 'conversation', 'in-1', 0, 'tenant', 'channel', 'student', 'course', 'why?', 1);
            INSERT INTO group_quiz (tenant, channel, conversation_id, quiz_id, group_id, course_id, state, version, is_open, place, begun_at) VALUES
                ('tenant', 'channel', 'conversation', 'quiz', 'group', 'course', '[]', 1, 1, '', 1);
            INSERT INTO vote VALUES ('tenant', 'channel', 'conversation', 'quiz', 1, 1, 'student', 'A', 1);
            INSERT INTO pseudonym VALUES ('tenant', 'channel', 'group', 'student', 'Jade Swan');
            """);
    }
}
