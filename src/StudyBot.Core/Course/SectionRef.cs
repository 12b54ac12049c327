namespace StudyBot.Core;

/// <summary>The address of a section: the file, the headings down to it, and its anchor.</summary>
public sealed record SectionRef(string Path, IReadOnlyList<string> Headings, string Anchor)
{
    public string Heading => Headings[^1];

    /// <summary>One line for a citation: the headings from the note's title down.</summary>
    public string HeadingPath => string.Join(" > ", Headings);

    /// <summary>Path and anchor, unique in a course: <c>domain-2/iam.md#roles</c>.</summary>
    public string Address => $"{Path}#{Anchor}";

    /// <summary>Root-relative link to the heading on its page; a channel puts its public address before it.</summary>
    public string Link => $"/notes/{string.Join('/', Path.Split('/').Select(Uri.EscapeDataString))}#{Uri.EscapeDataString(Anchor)}";

    public bool Equals(SectionRef? other) => other is not null && Address == other.Address;

    public override int GetHashCode() => Address.GetHashCode(StringComparison.Ordinal);
}
