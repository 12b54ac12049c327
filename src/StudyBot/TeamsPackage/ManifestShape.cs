namespace StudyBot;

/// <summary>What a place in a manifest may hold.</summary>
internal abstract record ManifestShape
{
    private ManifestShape() { }

    /// <summary>A text that isn't empty.</summary>
    /// <param name="Form">In words for the fault, like "a GUID"; null for any text.</param>
    public sealed record Text(int Longest, string? Form = null, Predicate<string>? Fits = null) : ManifestShape;

    /// <summary>One of these texts.</summary>
    public sealed record Word(params IReadOnlyList<string> Allowed) : ManifestShape;

    public sealed record Flag : ManifestShape;

    /// <summary>A list, no entry twice.</summary>
    public sealed record Several(int Fewest, int Most, ManifestShape Each) : ManifestShape;

    /// <summary>An object with these members and no others.</summary>
    public sealed record Members(IReadOnlyDictionary<string, ManifestShape> Required, IReadOnlyDictionary<string, ManifestShape> Optional) : ManifestShape;
}
