namespace StudyBot.Knowledge;

/// <summary>How much two sets have in common: the Jaccard index of sorted arrays.</summary>
internal static class Likeness
{
    /// <summary>The triples of letters of a text, sorted.</summary>
    public static ulong[] TriplesOf(string text)
    {
        var triples = new HashSet<ulong>();
        for (var i = 0; i + 2 < text.Length; i++)
            triples.Add(((ulong)text[i] << 32) | ((ulong)text[i + 1] << 16) | text[i + 2]);

        return [.. triples.Order()];
    }

    public static bool IsAtLeast(double least, ulong[] a, ulong[] b)
    {
        // J >= t asks for t / (1 + t) of both together to be shared. Texts that differ miss more than that soon, and need no further look.
        var mayMiss = (a.Length + b.Length) * (1 - least) / (1 + least);
        var (shared, missed, i, j) = (0, 0, 0, 0);
        while (i < a.Length && j < b.Length && missed < mayMiss + 1)
        {
            if (a[i] == b[j])
            {
                (shared, i, j) = (shared + 1, i + 1, j + 1);
                continue;
            }

            missed++;
            if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return shared > 0 && (double)shared / (a.Length + b.Length - shared) >= least;
    }
}
