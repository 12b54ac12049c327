using StudyBot.Core;

namespace StudyBot.Storage;

// The quizzes of groups, in the same file as the turns.
internal sealed class SqliteGroupQuizzes(GroupCommit writer, ReaderPool readers) : IGroupQuizStore
{
    public Task<StoredGroupQuiz?> FindOpenQuizAsync(ConversationKey thread, CancellationToken cancellation) =>
        readers.ReadAsync(session => session.Ask("find-open-group-quiz").Id(thread).ReadAll(ReadQuiz).SingleOrDefault(), cancellation);

    public Task<StoredGroupQuiz?> FindQuizAsync(ConversationKey thread, string quizId, CancellationToken cancellation) =>
        readers.ReadAsync(session => session.Ask("find-group-quiz").Id(thread).Id(quizId).ReadAll(ReadQuiz).SingleOrDefault(), cancellation);

    public Task<IReadOnlyList<StoredGroupQuiz>> ReadQuizzesAsync(CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<StoredGroupQuiz>>(session => session.Ask("read-group-quizzes").ReadAll(ReadQuiz), cancellation);

    public Task<IReadOnlyList<Tally>> CountVotesAsync(ConversationKey thread, string quizId, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<Tally>>(
            session => session.Ask("count-votes").Id(thread).Id(quizId)
                .ReadAll(row => new Tally((int)row.NumberAt(0), (int)row.NumberAt(1), row.TextAt(2), (int)row.NumberAt(3))),
            cancellation);

    public Task<IReadOnlyList<Tally>> FindVotesAsync(ConversationKey thread, string quizId, StudentKey student, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<Tally>>(
            session => session.Ask("find-votes").Id(thread).Id(quizId).Id(student)
                .ReadAll(row => new Tally((int)row.NumberAt(0), (int)row.NumberAt(1), row.TextAt(2), 1)),
            cancellation);

    public Task<IReadOnlyDictionary<string, LastAnswer>> FindAskedAsync(ConversationKey group, string courseId, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyDictionary<string, LastAnswer>>(
            session => session.Ask("find-asked").Id(group).Id(courseId)
                .ReadDictionary(row => (row.TextAt(0), new LastAnswer(IsRight: true, row.TimeAt(1)))),
            cancellation);

    public Task<string?> FindPseudonymAsync(ConversationKey group, StudentKey student, CancellationToken cancellation) =>
        readers.ReadAsync(session => session.Ask("find-pseudonym").Id(group).Id(student).ReadAll(row => (string?)row.TextAt(0)).SingleOrDefault(), cancellation);

    public Task<IReadOnlyList<Standing>> ReadLeaderboardAsync(ConversationKey group, int limit, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<Standing>>(
            session => session.Ask("read-leaderboard").Id(group).Number(limit).ReadAll(row => new Standing(row.TextAt(0), (int)row.NumberAt(1))),
            cancellation);

    public Task<bool> StepAsync(StudyRecord.GroupStep step, string courseId, DateTimeOffset at, CancellationToken cancellation) =>
        writer.WriteAsync(session => GroupQuizWrite.Step(session, step, courseId, at), cancellation);

    public async Task NoteShownAsync(ConversationKey thread, string quizId, ShownGroupQuiz shown, CancellationToken cancellation) =>
        _ = await writer.WriteAsync(
            session => session.Ask("note-shown").Claim(shown.MessageId is null).Text(shown.MessageId ?? "").Number(shown.Version).Number(shown.Votes).Id(thread).Id(quizId).Run() > 0,
            cancellation);

    private static StoredGroupQuiz ReadQuiz(Statement row)
    {
        var (tenant, channel) = (row.TextAt(0), row.TextAt(1));
        return new StoredGroupQuiz(
            new(tenant, channel, row.TextAt(2)), new(tenant, channel, row.TextAt(3)), GroupQuizJson.Read(row.TextAt(4)), row.NumberAt(5), row.TextAt(6))
        {
            Votes = (int)row.NumberAt(7),
            Shown = new ShownGroupQuiz(row.ClaimAt(8) ? null : row.TextAt(9), row.NumberAt(10), (int)row.NumberAt(11)),
        };
    }
}
