namespace StudyBot.Knowledge;

/// <summary>An option with its words.</summary>
internal sealed record ItemOption(OptionDraft Draft, IReadOnlyList<string> Words)
{
    public string Text => Draft.Text;

    public bool IsRight => Draft.IsRight;

    /// <summary>What remains when case and punctuation do not count.</summary>
    public string Plain { get; } = string.Join(' ', Words);
}
