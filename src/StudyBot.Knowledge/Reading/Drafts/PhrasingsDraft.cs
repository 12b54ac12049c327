namespace StudyBot.Knowledge;

/// <summary>How students ask for one section: a second-level heading of a file in <c>asked/</c>, with the list below it.</summary>
/// <param name="Link">What the heading links; null when it links nothing.</param>
internal sealed record PhrasingsDraft(int Line, Link? Link, IReadOnlyList<TextDraft> Texts);
