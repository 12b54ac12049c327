namespace StudyBot.Knowledge;

/// <summary>A question as it is searched.</summary>
/// <param name="Pairs">Neighbouring words, "at rest" among them; one that is said twice stands twice.</param>
/// <param name="Said">All its words in order, small ones too, with the stretch each stands in.</param>
/// <param name="WordCount">How many words were typed.</param>
/// <param name="IsBare">It is one word and nothing else that could be sought: "hypervisor", "what is a hypervisor?"</param>
internal sealed record StudentQuestion(Sought[] Sought, IReadOnlyList<(string First, string Second)> Pairs, IReadOnlyList<(string Stem, int Sentence)> Said, int WordCount, bool IsBare)
{
    private readonly SoughtIds _ids = new(Sought.SelectMany(sought => sought.Names).SelectMany(name => name.Ids));

    public double Weight { get; } = Sought.Sum(sought => sought.Weight);

    /// <summary>The weight of what the course does not know under any name.</summary>
    public double UnknownWeight { get; } = Sought.Where(sought => sought is { IsLight: false, IsKnown: false }).Sum(sought => sought.Weight);

    public int ContentCount { get; } = Sought.Count(sought => !sought.IsLight);

    /// <summary>Those of the ids that it asks for in some way, in their order.</summary>
    public int[] SoughtOf(ReadOnlySpan<int> ids) => _ids.In(ids, stackalloc int[SoughtIds.Few]).ToArray();

    /// <summary>The weight of what is among the ids, which are in order; slips that were mended count less.</summary>
    public double HeldBy(ReadOnlySpan<int> ids)
    {
        // A text has many words and a question few, and it is weighed against many texts: what they have in common is looked up once for all names.
        var shared = _ids.In(ids, stackalloc int[SoughtIds.Few]);
        if (shared.IsEmpty)
            return 0;

        var held = 0d;
        foreach (var sought in Sought)
            held += sought.Weight * sought.Trust * sought.HeldBy(shared);
        return held;
    }

    /// <summary>The same as a share of the question.</summary>
    public double ShareIn(ReadOnlySpan<int> ids) => Weight > 0 ? HeldBy(ids) / Weight : 0;
}
