namespace StudyBot.Knowledge;

/// <summary>What a section is called; trusted less where it is only a part of the heading.</summary>
internal sealed class SectionName
{
    private readonly (int Id, double Idf)[] _words;
    private readonly int[] _ids;
    private readonly double _trust;

    public SectionName(string[] stems, double trust, Lexicon lexicon)
    {
        _words = [.. stems.Select(stem => (lexicon.IdOf(stem), lexicon.Idf(stem))).Where(word => word.Item1 >= 0).OrderBy(word => word.Item1)];
        _ids = Array.ConvertAll(_words, word => word.Id);
        _trust = trust;
    }

    /// <summary>How nearly the question is this name, from 0 to 1: the share of the question in the name times the share of the name in the question.</summary>
    public double Fit(StudentQuestion question)
    {
        var share = question.ShareIn(_ids);
        if (share <= 0)
            return 0;

        var (matched, all) = (0d, 0d);
        foreach (var (id, idf) in _words)
        {
            all += idf;
            foreach (var sought in question.Sought)
            {
                if (!sought.AccountsFor(id, _ids))
                    continue;

                matched += idf;
                break;
            }
        }

        return _trust * share * (matched / all);
    }
}
