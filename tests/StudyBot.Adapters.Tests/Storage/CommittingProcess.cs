using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Core;
using StudyBot.Storage;

namespace StudyBot.Adapters.Tests;

// Commits as fast as it can until somebody kills it, and prints each turn once it is acknowledged.
internal static class CommittingProcess
{
    public const string Argument = "commit-until-killed";
    private const int Conversations = 16;

    public static ConversationKey Conversation(int number) => SomeTurn.Conversation with { Id = $"conversation-{number}" };

    public static async Task<int> RunAsync(string folder)
    {
        using var store = SqliteStore.Open(folder, NullLogger.Instance);
        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(number => CommitAsync(store, number)));
        return 0;
    }

    public static TurnCommit Turn(int conversation, long turn) => SomeTurn.With($"in-{turn}", 2 * turn, $"asked {turn}", $"answered {turn}") with
    {
        Conversation = Conversation(conversation),
        Student = SomeTurn.Student with { Id = $"student-{conversation}" },
        Records = [SomeTurn.Answer("quiz", (int)turn, $"question-{turn}", isRight: true)],
    };

    private static async Task CommitAsync(SqliteStore store, int conversation)
    {
        var known = await store.FindConversationAsync(Conversation(conversation), CancellationToken.None);
        var turn = (known?.LastSequence ?? 0) / 2;

        // A channel that heard nothing sends again.
        if (turn > 0 && await store.CommitAsync(Turn(conversation, turn - 1), CancellationToken.None))
            throw new InvalidOperationException("A turn was stored twice.");

        for (; ; turn++)
        {
            if (!await store.CommitAsync(Turn(conversation, turn), CancellationToken.None))
                throw new InvalidOperationException("A turn was refused.");
            await Console.Out.WriteLineAsync($"{conversation} {turn}.");
        }
    }
}
