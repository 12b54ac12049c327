using StudyBot.Core;

namespace StudyBot.Storage;

// The numbers of those who were busy last: a turn need not find them by their long ids again.
internal sealed class RecentNumbers
{
    private const int Most = 4096;

    private readonly Dictionary<StudentKey, (long Number, long? Conversation)> students = [];
    private readonly Dictionary<ConversationKey, long> conversations = [];

    /// <summary>The student's number, and that of the conversation where they had the last turn.</summary>
    public (long Number, long? Conversation)? Find(StudentKey key) => students.TryGetValue(key, out var student) ? student : null;

    public long? Find(ConversationKey key) => conversations.TryGetValue(key, out var number) ? number : null;

    public void Keep(StudentKey key, long number, long? conversation)
    {
        if (students.Count >= Most)
            students.Clear();
        students[key] = (number, conversation);
    }

    public void Keep(ConversationKey key, long number)
    {
        if (conversations.Count >= Most)
            conversations.Clear();
        conversations[key] = number;
    }

    public void Clear()
    {
        students.Clear();
        conversations.Clear();
    }
}
