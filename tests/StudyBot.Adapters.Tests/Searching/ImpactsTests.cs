using System.Runtime.CompilerServices;
using Lucene.Net.Search;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>Impacts that are held and added up, against a search of Lucene's for all parts at once, over the shipped course.</summary>
public sealed class ImpactsTests : IDisposable
{
    private readonly List<SectionText> texts = SectionTexts.Of(CourseReader.Read(Path.Combine(Repository(), "knowledge")).Course, new KnownWords());
    private readonly CourseIndex index;

    public ImpactsTests() => index = new CourseIndex(texts, new IndexParts(files: null));

    public void Dispose() => index.Dispose();

    [Fact]
    public void Parts_added_up_score_sections_as_Lucene_scores_them_together()
    {
        var random = new Random(4);
        string[] stems = [.. texts.SelectMany(text => text.All).Where(word => word.IsSought).Select(word => word.Stem).Distinct().Order(StringComparer.Ordinal)];
        for (var round = 0; round < 200; round++)
        {
            var relevances = new float[texts.Count];
            var together = new BooleanQuery(disableCoord: true);
            var words = random.GetItems(stems, 8);
            foreach (var (i, stem) in words.Index())
            {
                Add(CourseSearcher.WordQuery(stem), index.Searcher.Word(stem), 1 / (i + 1f));
                Add(CourseSearcher.PairQuery(words[^1], stem), index.Searcher.Pair(words[^1], stem), .3f);
                Add(CourseSearcher.NearQuery(words[^1], stem), index.Searcher.Near(words[^1], stem), .3f);
            }

            AssertSame(LucenesOwn(together), relevances);

            void Add(Query query, Impacts held, float pull)
            {
                query.Boost = pull;
                together.Add(query, Occur.SHOULD);
                held.AddTo(relevances, pull);
            }
        }
    }

    [Theory]
    [InlineData("security", "group")]
    [InlineData("access", "key")]
    [InlineData("root", "user")]
    public void Neighbours_give_a_section_more_than_the_words_alone(string first, string second)
    {
        (first, second) = (Stemming.Stem(first), Stemming.Stem(second));

        Assert.NotEmpty(index.Searcher.Pair(first, second).Sections);
        Assert.NotEmpty(index.Searcher.Near(first, second).Sections);
        Assert.All(index.Searcher.Pair(first, second).Sections, section => Assert.Contains(section, index.Searcher.Word(first).Sections));
    }

    [Fact]
    public void What_was_asked_before_is_not_asked_of_Lucene_again() =>
        Assert.Same(index.Searcher.Word("bucket"), index.Searcher.Word("bucket"));

    [Fact]
    public void A_word_that_no_section_holds_gives_none_anything() => Assert.Empty(index.Searcher.Word("zorblatt").Sections);

    private float[] LucenesOwn(Query query)
    {
        var relevances = new float[texts.Count];
        foreach (var hit in index.Searcher.Lucene.Search(query, relevances.Length).ScoreDocs)
            relevances[hit.Doc] = hit.Score;
        return relevances;
    }

    private static void AssertSame(float[] expected, float[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-4f));

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
