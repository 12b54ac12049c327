using System.Collections.Concurrent;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class FileMemoryTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(("note.md", "# Note\ntext"), ("shut/inner.md", "# Inner\ntext"));

    [Fact]
    public void Files_of_a_folder_that_cannot_be_opened_are_kept()
    {
        var memory = new FileMemory();
        var listed = KnowledgeFolder.List(_folder.Root);
        var good = memory.Read(listed, Parse);
        var shut = listed with { Markdown = ["note.md"], Problems = [new("shut", 0, "folder-unreadable", "", "")] };

        var kept = memory.Read(shut, Parse);
        var open = memory.Read(listed, Parse);

        Assert.Equal(good.Select(read => read.File), kept.Select(read => read.File));
        Assert.Equal([null, "shut"], kept.Select(read => read.KeptFor?.File));
        Assert.Equal([null, null], open.Select(read => read.KeptFor));
    }

    [Fact]
    public void A_file_is_taken_apart_once_for_each_content()
    {
        var memory = new FileMemory();
        var parsed = new ConcurrentQueue<string>();
        ReadFile Count(string path, string text)
        {
            parsed.Enqueue(path);
            return Parse(path, text);
        }

        memory.Read(KnowledgeFolder.List(_folder.Root), Count);
        memory.Read(KnowledgeFolder.List(_folder.Root), Count);
        _folder.Write("note.md", "# Changed\ntext");
        memory.Read(KnowledgeFolder.List(_folder.Root), Count);

        Assert.Equal(["note.md", "note.md", "shut/inner.md"], parsed.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static ReadFile Parse(string path, string text) => FolderParser.ParseFile(path, text);
}
