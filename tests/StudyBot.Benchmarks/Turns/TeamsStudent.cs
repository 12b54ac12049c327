using System.Diagnostics;
using System.Security.Cryptography;

namespace StudyBot.Benchmarks;

/// <summary>A student who says the next thing when the last was answered.</summary>
/// <param name="say">What is said in a turn.</param>
/// <param name="connector">Where replies are awaited; null when they are in the answer.</param>
/// <param name="pause">Before the next thing is said; none where the program is to be loaded.</param>
internal sealed class TeamsStudent(
    string token, string conversation, IEnumerable<string> words, Func<int, string> say, Connector? connector = null, TimeSpan pause = default)
{
    private readonly Dictionary<string, TeamsPost> posts =
        words.ToDictionary(text => text, text => new TeamsPost(token, conversation, text, expectsReplies: connector is null));

    private int turn;

    public async Task StudyAsync(int port, TimeSpan span, LoadFigures figures)
    {
        using var connection = await KeptConnection.OpenAsync(port);

        // Not all at once.
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause * (RandomNumberGenerator.GetInt32(100) / 100.0));
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < span;)
        {
            var post = posts[say(turn)];
            var id = ++turn;
            var replied = connector?.ReplyTo(conversation, FormattableString.Invariant($"{id:D10}")) ?? Task.CompletedTask;
            var sent = Stopwatch.GetTimestamp();
            var bytes = await connection.SendAsync(post.WithId(id));
            await replied;
            figures.Add(Stopwatch.GetElapsedTime(sent), post.Body.Length, bytes);
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause);
        }
    }
}
