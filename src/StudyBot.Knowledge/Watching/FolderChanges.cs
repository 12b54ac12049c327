namespace StudyBot.Knowledge;

/// <summary>What is different between the files of two generations.</summary>
internal sealed record FolderChanges(int Changed, int Added, int Deleted)
{
    public bool IsNone => this is { Changed: 0, Added: 0, Deleted: 0 };

    public static FolderChanges Between(ParsedFolder before, ParsedFolder after)
    {
        var changed = after.Files.Count(file => before.Find(file.Path) is { } known && !ReferenceEquals(known.Document, file.Document));
        var added = after.Files.Count(file => before.Find(file.Path) is null);
        return new(changed, added, before.Files.Count(file => after.Find(file.Path) is null));
    }

    public override string ToString()
    {
        var parts = new[] { (Changed, "changed"), (Added, "new"), (Deleted, "deleted") }
            .Where(part => part.Item1 > 0)
            .Select((part, place) => place > 0 ? $"{part.Item1} {part.Item2}" : $"{part.Item1} {(part.Item1 == 1 ? "file" : "files")} {part.Item2}");
        return IsNone ? "no file changed" : string.Join(", ", parts);
    }
}
