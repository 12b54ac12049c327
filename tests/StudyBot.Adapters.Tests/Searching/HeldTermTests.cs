using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>Held postings against Lucene's own, over the shipped course.</summary>
public sealed class HeldTermTests : IDisposable
{
    private static readonly string[] Fields = [CourseIndex.Text, CourseIndex.Subtree, CourseIndex.Asked, CourseIndex.Pairs];

    private readonly CourseIndex index = new(SectionTexts.Of(CourseReader.Read(Path.Combine(Repository(), "knowledge")).Course, new KnownWords()), new IndexParts(files: null));

    public void Dispose() => index.Dispose();

    [Fact]
    public void A_held_term_finds_the_same_sections_with_the_same_scores()
    {
        var compared = 0;
        foreach (var term in Terms(every: 7))
        {
            var held = index.Searcher.FindBest(index.Searcher.Query(term.Field, term.Text)!, 50);
            var again = index.Searcher.FindBest(index.Searcher.Query(term.Field, term.Text)!, 50);

            AssertSame(index.Searcher.FindBest(new TermQuery(term), 50), held);
            AssertSame(held, again);
            compared++;
        }

        Assert.InRange(compared, 500, 20_000);
    }

    [Fact]
    public void So_do_several_together_each_with_its_weight()
    {
        foreach (var terms in Terms(every: 11).Chunk(9))
        {
            var (own, lucenes) = (new BooleanQuery(disableCoord: true), new BooleanQuery(disableCoord: true));
            foreach (var (i, term) in terms.Index())
            {
                var held = index.Searcher.Query(term.Field, term.Text)!;
                held.Boost = 1 / (i + 1f);
                own.Add(held, Occur.SHOULD);
                lucenes.Add(new TermQuery(term) { Boost = 1 / (i + 1f) }, Occur.SHOULD);
            }

            AssertSame(index.Searcher.FindBest(lucenes, 50), index.Searcher.FindBest(own, 50));
        }
    }

    [Fact]
    public void A_term_that_no_section_holds_is_no_query() => Assert.Null(index.Searcher.Query(CourseIndex.Text, "zorblatt"));

    private static void AssertSame(ScoreDoc[] expected, ScoreDoc[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5f));
        Assert.Equal(expected.OrderBy(hit => hit.Doc).Select(hit => hit.Doc), actual.OrderBy(hit => hit.Doc).Select(hit => hit.Doc));
    }

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    private IEnumerable<Term> Terms(int every)
    {
        var number = 0;
        foreach (var field in Fields)
        {
            var each = MultiFields.GetTerms(index.Searcher.IndexReader, field).GetEnumerator();
            while (each.MoveNext())
            {
                if (number++ % every == 0)
                    yield return new Term(field, each.Term.Utf8ToString());
            }
        }
    }
}
