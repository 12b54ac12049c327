using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>One list entry of the glossary.</summary>
/// <param name="Term">Null when the entry has not the form of one.</param>
internal sealed record TermDraft(int Line, Term? Term, Link? Link);
