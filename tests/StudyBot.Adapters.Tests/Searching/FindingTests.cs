using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class FindingTests : IDisposable
{
    private readonly PassageIndex _cookery = PassageIndex.Build(HandmadeCourse.Cookery().Build());

    public void Dispose() => _cookery.Dispose();

    [Theory]
    [InlineData("roux", "sauces.md#roux")]
    [InlineData("béchamel?", "sauces.md#bechamel")]
    [InlineData("BECHAMEL", "sauces.md#bechamel")]
    [InlineData("what is a sourdough starter", "bread.md#sourdough-starter")]
    [InlineData("starter", "bread.md#sourdough-starter")]
    public void A_name_lands_on_the_section_that_defines_it(string question, string address) => Assert.Equal(address, Best(question));

    [Theory]
    [InlineData("which sauce do i make from stock", "sauces.md#veloute")]
    [InlineData("what puts out burning fat", "safety.md#fire-blanket")]
    [InlineData("why does my starter smell of vinegar", "bread.md#sourdough-starter")]
    [InlineData("between which temperatures do germs grow", "safety.md#danger-zone")]
    public void A_description_lands_on_the_section_whose_text_fits(string question, string address) => Assert.Equal(address, Best(question));

    [Theory]
    [InlineData("hey can u pls tell me what the diff is btw bechamel and veloute thx")]
    [InlineData("veloute vs bechamel")]
    [InlineData("whats the diffrence between veloute and béchamel??")]
    public void A_comparison_prefers_the_section_that_has_both_in_its_heading(string question) =>
        Assert.Equal("sauces.md#bechamel-and-veloute-compared", Best(question));

    [Theory]
    [InlineData("HACCP", "safety.md#hazard-analysis-and-critical-control-points-haccp")]
    [InlineData("critical control points", "safety.md#hazard-analysis-and-critical-control-points-haccp")]
    [InlineData("besciamella", "sauces.md#bechamel")]
    [InlineData("white sauce", "sauces.md#bechamel")]
    [InlineData("what is the MR", "bread.md#crust-colour")]
    [InlineData("browning reaction", "bread.md#crust-colour")]
    [InlineData("gravy", "sauces.md#roux")]
    public void Other_names_lead_to_the_same_section(string question, string address)
    {
        var findings = _cookery.Find(question, 3);

        Assert.Equal(address, findings.Ranked[0].Section.Ref.Address);
        Assert.True(findings.AreCovered);
    }

    [Theory]
    [InlineData("sourdogh", "bread.md#sourdough-starter")]
    [InlineData("mayonaise", "sauces.md#emulsion")]
    [InlineData("waht is kneeding", "bread.md#kneading")]
    [InlineData("crosscontamination", "safety.md#cross-contamination")]
    [InlineData("cross contaminaton", "safety.md#cross-contamination")]
    [InlineData("dangerzone", "safety.md#danger-zone")]
    [InlineData("sour dough starter", "bread.md#sourdough-starter")]
    public void Slips_and_lost_or_added_spaces_are_mended(string question, string address)
    {
        var findings = _cookery.Find(question, 3);

        Assert.Equal(address, findings.Ranked[0].Section.Ref.Address);
        Assert.True(findings.AreCovered);
    }

    [Fact]
    public void A_preposition_tells_at_rest_from_the_rest() => Assert.Equal("bread.md#proofing-at-rest", Best("loaf at rest"));

    [Theory]
    [InlineData("what is the capital of France")]
    [InlineData("who won the world cup")]
    [InlineData("how do I change a tyre")]
    [InlineData("how much does a starter cost in Norway")]
    [InlineData("tell me about sushi")]
    [InlineData("how long do i boil an egg")]
    public void What_the_notes_do_not_hold_is_not_covered(string question) => Assert.False(_cookery.Find(question, 3).AreCovered);

    [Theory]
    [InlineData("what is a rout")]
    [InlineData("the best beach")]
    public void A_word_is_not_bent_into_one_of_the_course_to_answer(string question) => Assert.False(_cookery.Find(question, 3).AreCovered);

    [Fact]
    public void How_students_ask_leads_to_a_section_that_has_none_of_their_words()
    {
        const string Question = "was it mad to put a wet towel on the flames";
        using var index = PassageIndex.Build(HandmadeCourse.Cookery().Phrasing("is it mad to throw a wet towel on flames", "safety.md#fire-blanket").Build());

        var findings = index.Find(Question, 1);

        Assert.Equal("safety.md#fire-blanket", findings.Ranked[0].Section.Ref.Address);
        Assert.True(findings.AreCovered);
        Assert.False(_cookery.Find(Question, 1).AreCovered);
    }

    [Fact]
    public void Words_that_every_section_holds_do_not_decide()
    {
        var course = new HandmadeCourse().Note("planets.md", "Planets", [.. Enumerable.Range(0, 12).Select(i => ($"Body {(char)('A' + i)}x", new[] { "Every planet here turns.", $"Planet {i} has {i} moons." }))]);
        course.Note("suns.md", "Suns", ("Giants", ["A giant planet planet planet planet is not a sun."]), ("Flares", ["A flare lights the planet."]));
        using var index = PassageIndex.Build(course.Build());

        var found = index.Find("which planet sees a flare", 1).Ranked[0].Section.Ref.Address;

        Assert.Equal("suns.md#flares", found);
    }

    [Fact]
    public void The_rest_of_a_chapter_helps_to_find_its_lead()
    {
        using var index = PassageIndex.Build(new HandmadeCourse()
            .Nested(
                "engines.md",
                (2, ["Engines", "Diesel"], ["Such an engine ignites by pressure."]),
                (3, ["Engines", "Diesel", "Turbo"], ["A turbo presses air into the cylinders."]),
                (2, ["Engines", "Otto"], ["Such an engine ignites by pressure of a spark."]))
            .Build());

        var ranked = index.Find("engine that ignites by pressure and has a turbo with cylinders", 3).Ranked.Select(finding => finding.Section.Ref.Anchor).ToList();

        Assert.True(ranked.IndexOf("diesel") < ranked.IndexOf("otto"));
    }

    [Theory]
    [InlineData("how does IT buy things", "it.md#buying")]
    [InlineData("what does multifactor mean", "it.md#multi-factor-login")]
    [InlineData("multi factor", "it.md#multi-factor-login")]
    [InlineData("is there a 24/7 desk", "it.md#desk")]
    [InlineData("who runs cicd", "it.md#ci/cd-pipelines")]
    [InlineData("CI/CD", "it.md#ci/cd-pipelines")]
    public void Capitals_hyphens_and_slashes_keep_their_meaning(string question, string address)
    {
        using var index = PassageIndex.Build(new HandmadeCourse()
            .Note(
                "it.md",
                "Office",
                ("Buying", ["IT buys all laptops.", "Nobody else may."]),
                ("Selling", ["When it is old, it is sold.", "It is sold by the month, and it goes fast."]),
                ("Multi-factor login", ["Multi-factor login asks twice."]),
                ("Desk", ["The desk answers 24/7."]),
                ("Hours", ["The shop is open from 7 to 24 on some days."]),
                ("CI/CD pipelines", ["CI/CD pipelines build and ship each change."]))
            .Build());

        Assert.Equal(address, index.Find(question, 1).Ranked[0].Section.Ref.Address);
    }

    [Theory]
    [InlineData("roux", true)]
    [InlineData("HACCP", true)]
    [InlineData("gravy", true)]
    [InlineData("mr", true)]
    [InlineData("rou", false)]
    [InlineData("", false)]
    public void The_course_knows_its_words(string word, bool has) => Assert.Equal(has, _cookery.HasWord(word));

    private string? Best(string question) => _cookery.Find(question, 3).Ranked is [var best, ..] ? best.Section.Ref.Address : null;
}
