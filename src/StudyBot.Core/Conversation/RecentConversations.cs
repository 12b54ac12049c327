using System.Collections.Concurrent;

namespace StudyBot.Core;

/// <summary>Where the conversations under way stand, so that a turn need not read what the one before it wrote. It may be behind: then the store refuses the turn.</summary>
internal sealed class RecentConversations
{
    // A few kilobytes each. With more students at once all is forgotten, and read again when they go on.
    private const int Most = 4096;

    private readonly ConcurrentDictionary<ConversationKey, Standing> standings = [];

    public Standing? Find(ConversationKey conversation) => standings.GetValueOrDefault(conversation);

    public void Keep(ConversationKey conversation, Standing standing)
    {
        if (!standings.ContainsKey(conversation) && standings.Count >= Most)
            standings.Clear();
        standings[conversation] = standing;
    }

    public void Forget(ConversationKey conversation) => standings.TryRemove(conversation, out _);

    /// <param name="Stored">The dialog as it is stored; null when nothing is.</param>
    internal sealed record Standing(Dialog Dialog, Utf8Text? Stored, long LastSequence)
    {
        /// <summary>Most questions leave the dialog as it was, and then it need not be written again.</summary>
        public Utf8Text Write(Dialog next) => Stored is { } stored && ReferenceEquals(next, Dialog) ? stored : DialogJson.Write(next);
    }
}
