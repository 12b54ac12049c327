using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StudyBot.Channels;

/// <summary>Who waits for news of which conversation. Nothing is asked of the store while nothing happens.</summary>
internal sealed class StreamWakes
{
    private readonly ConcurrentDictionary<string, ImmutableList<StreamWake>> waiting = new(StringComparer.Ordinal);

    public void Add(string conversation, StreamWake wake) =>
        waiting.AddOrUpdate(conversation, _ => [wake], (_, others) => others.Add(wake));

    public void Remove(string conversation, StreamWake wake)
    {
        while (waiting.TryGetValue(conversation, out var all))
        {
            var others = all.Remove(wake);
            var isDone = others.IsEmpty
                ? waiting.TryRemove(KeyValuePair.Create(conversation, all))
                : waiting.TryUpdate(conversation, others, all);
            if (isDone)
                return;
        }
    }

    /// <summary>To be called after a commit, never before.</summary>
    public void RingForNews(string conversation)
    {
        if (waiting.TryGetValue(conversation, out var all))
            all.ForEach(wake => wake.RingForNews());
    }
}
