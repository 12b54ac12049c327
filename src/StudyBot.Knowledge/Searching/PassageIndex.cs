using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Finds what the notes of one course say; made once, then only read, from any number of threads.</summary>
internal sealed class PassageIndex : IPassageFinder, IDisposable
{
    private const double Named = .85;

    private readonly CourseIndex _index;
    private readonly AskedReader _reader;
    private readonly Ranking _ranking;
    private readonly QuoteFinder _quotes;
    private readonly ResourceFinder _resources;
    private readonly Dictionary<SectionRef, IndexedSection> _sections;
    private readonly double _floor;

    private PassageIndex(Course course)
    {
        var texts = SectionTexts.Of(course);
        var lexicon = new Lexicon(texts, course.Resources);
        var resources = course.Resources.Select(resource => resource.Id).ToHashSet(StringComparer.Ordinal);
        var namesOfTerms = SectionTexts.TermNames(course);
        List<IndexedSection> sections = [.. texts.Select(text => new IndexedSection(text, SectionNames.Of(text, namesOfTerms[text.Section.Ref.Address], lexicon), resources.Contains(text.Section.Ref.Anchor) && SectionText.IsAddress(text.Section.Sentences[0]), lexicon))];
        _index = new CourseIndex(texts);
        _reader = new AskedReader(new CourseWords(
            lexicon,
            new Synonyms(course, texts, lexicon),
            new Initials(course, texts, lexicon, _index.AllPairs()),
            new Spelling(lexicon),
            _index.HasPair));
        _ranking = new Ranking(_index, sections, lexicon);
        _quotes = new QuoteFinder(lexicon);
        _resources = new ResourceFinder(course.Resources, lexicon);
        _sections = sections.ToDictionary(section => section.Section.Ref);
        _floor = new FloorCalibration(_reader, _ranking).Of(course);
    }

    public static PassageIndex Build(Course course) => new(course);

    public Findings Find(string question, int top)
    {
        var asked = _reader.Read(question);
        var ranked = _ranking.Rank(asked, Math.Max(1, top));
        return new Findings([.. ranked.Take(top).Select(found => new Finding(found.Section.Section, found.Score))], CoverageMeter.Of(asked, ranked), _floor);
    }

    public Passage? Quote(Section section, string question, Predicate<string> mayShow)
    {
        var asked = _reader.Read(question);
        var isNamed = asked.Weight <= 0 || (_sections.GetValueOrDefault(section.Ref)?.Fit(asked) ?? 0) >= Named;
        return _quotes.Quote(section, asked, isNamed, mayShow) is { } quote ? new Passage(section.Ref, quote) : null;
    }

    public IReadOnlyList<Resource> FindResources(string question, int top) => _resources.Find(_reader.Read(question), top);

    public void Dispose() => _index.Dispose();
}
