namespace StudyBot.Conversation.Tests;

/// <summary>A course with two problems: one in a file whose name has a space, and one of the folder as a whole.</summary>
internal static class FaultyCourse
{
    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder["a note.md"], "# Trees\n\nTrees grow. See [oaks](oaks.md).\n");
        return folder;
    }
}
