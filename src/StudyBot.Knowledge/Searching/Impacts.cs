namespace StudyBot.Knowledge;

/// <summary>What one part of a question gives each section that holds it: its postings with their scores computed beforehand (Anh and Moffat 2006).</summary>
/// <param name="Sections">Places of sections, in order.</param>
internal sealed record Impacts(int[] Sections, float[] Scores)
{
    public static Impacts None { get; } = new([], []);

    public void AddTo(float[] relevances, float pull)
    {
        for (var i = 0; i < Sections.Length; i++)
            relevances[Sections[i]] += pull * Scores[i];
    }
}
