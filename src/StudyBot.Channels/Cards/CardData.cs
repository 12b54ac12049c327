namespace StudyBot.Channels;

/// <summary>What a button sends back: as a question's card reads it, which is <see cref="CardValue"/>, or a group's, which is <see cref="GroupValue"/>.</summary>
internal sealed record CardData
{
    public string? Quiz { get; init; }

    public string? Group { get; init; }

    public required int Number { get; init; }

    public int? Round { get; init; }

    public required string Deed { get; init; }

    public string? Choice { get; init; }
}
