using System.Diagnostics;

namespace StudyBot.Benchmarks;

/// <summary>A student who says the next thing as soon as the last was answered.</summary>
/// <param name="say">What is said in a turn.</param>
/// <param name="connector">Where replies are awaited; null when they are in the answer.</param>
internal sealed class TeamsStudent(string token, string conversation, IEnumerable<string> words, Func<int, string> say, Connector? connector)
{
    private readonly Dictionary<string, TeamsPost> posts =
        words.ToDictionary(text => text, text => new TeamsPost(token, conversation, text, expectsReplies: connector is null));

    private int turn;

    public async Task StudyAsync(int port, TimeSpan span, LoadFigures figures)
    {
        using var connection = await KeptConnection.OpenAsync(port);
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < span;)
        {
            var post = posts[say(turn)];
            var id = ++turn;
            var replied = connector?.ReplyTo(conversation, FormattableString.Invariant($"{id:D10}")) ?? Task.CompletedTask;
            var sent = Stopwatch.GetTimestamp();
            var bytes = await connection.SendAsync(post.WithId(id));
            await replied;
            figures.Add(Stopwatch.GetElapsedTime(sent), post.Body.Length, bytes);
        }
    }
}
