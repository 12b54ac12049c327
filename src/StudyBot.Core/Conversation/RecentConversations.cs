using System.Collections.Concurrent;

namespace StudyBot.Core;

/// <summary>Where the conversations under way stand, so that a turn need not read what the one before it wrote. It may be behind: then the store refuses the turn.</summary>
internal sealed class RecentConversations
{
    // A few kilobytes each. With more students at once all is forgotten, and read again when they go on.
    private const int Most = 4096;

    private readonly ConcurrentDictionary<ConversationKey, (Dialog Dialog, long LastSequence)> standings = [];

    public (Dialog Dialog, long LastSequence)? Find(ConversationKey conversation) => standings.TryGetValue(conversation, out var standing) ? standing : null;

    public void Keep(ConversationKey conversation, Dialog dialog, long lastSequence)
    {
        if (!standings.ContainsKey(conversation) && standings.Count >= Most)
            standings.Clear();
        standings[conversation] = (dialog, lastSequence);
    }

    public void Forget(ConversationKey conversation) => standings.TryRemove(conversation, out _);
}
