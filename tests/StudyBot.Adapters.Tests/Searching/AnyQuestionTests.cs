using CsCheck;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class AnyQuestionTests : IDisposable
{
    private readonly Course _course = HandmadeCourse.Cookery().Build();
    private readonly PassageIndex _index;

    public AnyQuestionTests() => _index = PassageIndex.Build(_course);

    public static TheoryData<string> Awkward =>
    [
        "", " ", "\0\u0001\u001b[31m", "\ud83c", "\udf5e\ud83c bread", "🍞🔥", "*:*", "\"", "text:roux AND (", "roux^999 OR ~ /.*/", "a b c d e f", "???", "' OR 1=1 --",
        "<script>alert(1)</script>", "-", "'", "'s", "it's", "the of in", "C#", "C++", "ﬁre ｂｌａｎｋｅｔ", "Ω≈ç√∫", "\u202eroux", new string('x', 10_000),
        string.Concat(Enumerable.Repeat("roux ", 2_000)), string.Concat(Enumerable.Repeat("-/", 5_000)), string.Concat(Enumerable.Range(0, 1_500).Select(i => $"word{(char)('a' + (i % 26))}{i} ")),
    ];

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(Awkward))]
    public void Any_text_is_taken(string question)
    {
        var findings = _index.Find(question, 5);
        var quote = _index.Quote(_course.Notes[0].Sections[0], question, _ => true);
        var resources = _index.FindResources(question, 2);

        Assert.InRange(findings.Ranked.Count, 0, 5);
        Assert.False(string.IsNullOrWhiteSpace(quote?.Quote));
        Assert.Empty(resources);
    }

    [Fact]
    public void Any_string_at_all_is_taken() => Gen.String.Sample(question => _index.Find(question, 3).Coverage is >= 0 and <= 1.0001);

    [Fact]
    public void A_long_question_still_finds_what_it_begins_with()
    {
        var question = "what is a roux " + string.Concat(Enumerable.Repeat("lorem ipsum dolor ", 500));

        Assert.Equal("sauces.md#roux", _index.Find(question, 1).Ranked[0].Section.Ref.Address);
    }

    [Fact]
    public void Nothing_to_find_is_not_covered() => Assert.False(_index.Find("what is it?", 3).AreCovered);

    [Fact]
    public void None_wanted_none_given() => Assert.Empty(_index.Find("roux", 0).Ranked);

    [Fact]
    public void An_empty_course_answers_nothing()
    {
        using var index = PassageIndex.Build(new HandmadeCourse().Build());

        Assert.False(index.Find("roux", 3).AreCovered);
    }

    [Fact]
    public void The_same_course_ranks_the_same_whatever_the_order_of_its_files()
    {
        using var again = PassageIndex.Build(_course with { Notes = [.. _course.Notes.Reverse()] });
        string[] questions = ["sauce", "dough oven flour", "food", "raw meat germs", "what is roux made of"];

        foreach (var question in questions)
            Assert.Equal(_index.Find(question, 20).Ranked, again.Find(question, 20).Ranked);
    }

    [Fact]
    public void Sections_that_fit_equally_stand_in_the_order_of_the_files()
    {
        using var index = PassageIndex.Build(new HandmadeCourse()
            .Note("b.md", "Same", ("Thing", ["A gadget whirrs."]))
            .Note("a.md", "Same", ("Thing", ["A gadget whirrs."]), ("Other", ["Nothing at all."]))
            .Build());

        string[] addresses = [.. index.Find("gadget", 5).Ranked.Select(finding => finding.Section.Ref.Address)];
        Assert.Equal<string[]>(["a.md#thing", "b.md#thing"], addresses);
    }

    [Fact]
    public void Many_may_ask_at_once()
    {
        string[] questions = ["roux", "sourdogh starter", "what puts out burning fat", "veloute vs bechamel", "HACCP", "capital of France"];
        var alone = questions.ToDictionary(question => question, question => _index.Find(question, 5), StringComparer.Ordinal);

        Parallel.For(0, 600, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var question = questions[i % questions.Length];
            var findings = _index.Find(question, 5);
            Assert.Equal(alone[question].Ranked, findings.Ranked);
            Assert.Equal(alone[question].Coverage, findings.Coverage);
        });
    }
}
