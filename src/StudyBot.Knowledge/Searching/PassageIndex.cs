using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Finds what the notes of one course say; made once, then only read, from any number of threads.</summary>
internal sealed class PassageIndex : IPassageFinder, IDisposable
{
    private const double Named = .85;

    private readonly CourseIndex _index;
    private readonly AskedReader _reader;
    private readonly Ranking _ranking;
    private readonly CourseWords _words;
    private readonly ResourceFinder _resources;
    private readonly Dictionary<SectionRef, IndexedSection> _sections;

    // To answer one question is to find, to quote and to look for resources, one after the other on one thread.
    private readonly ThreadLocal<(string Text, StudentQuestion Question)> _last = new();

    public PassageIndex(Course course, List<SectionText> texts, CourseIndex index)
    {
        var lexicon = new Lexicon(texts, course.Resources);
        var sections = Indexed(course, texts, lexicon);
        _index = index;
        _words = new CourseWords(
            lexicon,
            new Synonyms(course, texts, lexicon),
            new Initials(course, texts, lexicon, _index.AllPairs()),
            new Spelling(lexicon),
            _index.HasPair);
        _reader = new AskedReader(_words);
        _ranking = new Ranking(_index, new SectionClassifier(texts), sections, lexicon);
        _resources = new ResourceFinder(course.Resources, lexicon);
        _sections = sections.ToDictionary(section => section.Section.Ref);
    }

    /// <summary>An index in memory, for one course alone.</summary>
    public static PassageIndex Build(Course course) => new PassageIndexer(files: null).Build(course);

    public Findings Find(string question, int top)
    {
        var asked = Read(question);
        var ranked = _ranking.Rank(asked, Math.Max(1, top));
        return new Findings([.. ranked.Take(top).Select(found => new Finding(found.Section.Section, found.Score))], CoverageMeter.Of(asked, ranked), CoverageMeter.Floor);
    }

    public Passage? Quote(Section section, string question, Predicate<string> mayShow)
    {
        var asked = Read(question);
        // A section of another generation of the course has the same address; what counts is the text that was handed in.
        var indexed = _sections.GetValueOrDefault(section.Ref);
        var isNamed = asked.Weight <= 0 || indexed?.Fit(asked) >= Named;
        var (quotable, ids) = ReferenceEquals(indexed?.Section, section)
            ? (indexed.Quotable, indexed.SentenceIds)
            : ([.. section.Sentences.Select(section.InWords)], [.. section.Sentences.Select(sentence => _words.Lexicon.IdsOf(WordReader.Read(sentence)))]);
        return QuoteFinder.Quote(section.Sentences, quotable, ids, asked, isNamed, mayShow) is { } quote ? new Passage(section.Ref, quote) : null;
    }

    public IReadOnlyList<Resource> FindResources(string question, int top) => _resources.Find(Read(question), top);

    public bool HasWord(string word) => WordReader.Read(word, 1) is [var read] && _words.Has(read);

    public void Dispose()
    {
        _index.Dispose();
        _last.Dispose();
    }

    private StudentQuestion Read(string question)
    {
        if (_last.Value is { Text: { } text } last && text == question)
            return last.Question;
        var asked = _reader.Read(question);
        _last.Value = (question, asked);
        return asked;
    }

    private static List<IndexedSection> Indexed(Course course, List<SectionText> texts, Lexicon lexicon)
    {
        var namesOfTerms = SectionTexts.TermNames(course);
        var opening = texts.DistinctBy(text => text.Note.Path, StringComparer.Ordinal).Select(text => text.Section.Ref).ToHashSet();
        return texts.ConvertAll(text => new IndexedSection(text, () => SectionNames.Of(text, namesOfTerms[text.Section.Ref.Address], opening.Contains(text.Section.Ref), lexicon), lexicon));
    }
}
