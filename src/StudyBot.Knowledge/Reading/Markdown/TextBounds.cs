namespace StudyBot.Knowledge;

/// <summary>What shows in a text before it is parsed, where no guard stands in Markdig.</summary>
internal static class TextBounds
{
    // Markdig moves the rest of the paragraph for each of them.
    private const int MaximumDefinitions = 2_500;

    /// <summary>Null when the text is within its bounds.</summary>
    public static Excess? ExcessOf(ReadOnlySpan<char> text)
    {
        var definitions = 0;
        var at = 0;
        while (text[at..].IndexOf("]:") is >= 0 and var next)
        {
            at += next + 2;
            if (++definitions > MaximumDefinitions)
                return Excess.Definitions(text[..at].Count('\n') + 1);
        }

        return null;
    }
}
