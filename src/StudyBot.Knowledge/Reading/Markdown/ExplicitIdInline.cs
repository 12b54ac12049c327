using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>An id that the author gave to a heading: <c>{#id}</c> at its end.</summary>
internal sealed class ExplicitIdInline(string id) : LeafInline
{
    public string Id { get; } = id;
}
