namespace StudyBot.Knowledge;

/// <summary>What stands below a question's heading to be answered, as written, sound or not.</summary>
internal abstract record FormDraft
{
    private FormDraft() { }

    /// <summary>A list with boxes.</summary>
    public sealed record Choice(IReadOnlyList<OptionDraft> Options) : FormDraft;

    /// <summary>"Answer: ..." and "Also right: ...; ...".</summary>
    /// <param name="Unread">Lines of the paragraph that are neither.</param>
    public sealed record Typed(int Line, IReadOnlyList<string> Answers, IReadOnlyList<string> Unread) : FormDraft;

    /// <summary>A numbered list.</summary>
    public sealed record Ordering(IReadOnlyList<TextDraft> Steps) : FormDraft;

    /// <summary>A table: the cells of its head and of each row.</summary>
    public sealed record Matching(int Line, IReadOnlyList<TextDraft> Head, IReadOnlyList<IReadOnlyList<TextDraft>> Rows) : FormDraft;

    /// <summary>Nothing that could be answered.</summary>
    public sealed record Nothing : FormDraft;
}
