namespace StudyBot;

/// <summary>What the operator ordered: for which registration, on which host, under which names.</summary>
internal sealed record PackageOrder
{
    /// <summary>The bot's client id in Entra; it serves as the app's own id, too.</summary>
    public required Guid AppId { get; init; }

    /// <summary>The host where the program is reached by https.</summary>
    public required string Domain { get; init; }

    public required string Name { get; init; }

    /// <summary>The package's own version: Teams takes an update only under a new one.</summary>
    public required string Version { get; init; }

    public required string Developer { get; init; }

    public required string Website { get; init; }

    public required string Privacy { get; init; }

    public required string Terms { get; init; }
}
