namespace StudyBot.Knowledge;

/// <summary>The only way out of Markdig before it is done. It never leaves <see cref="MarkdownParsing"/>.</summary>
internal sealed class ExcessException(Excess excess) : Exception(excess.Message)
{
    public Excess Excess { get; } = excess;
}
