using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class ResourceTests : IDisposable
{
    private readonly PassageIndex _index = PassageIndex.Build(HandmadeCourse.Cookery()
        .Resource("Cooks' forum", "Home cooks of plain food answer each other. Go there when a dish failed and you wonder why.")
        .Resource("Bakers' guild", "Courses and exams for bakers of bread and pastry. Go there when you want to bake for a living.")
        .Resource("Food safety office", "Laws on hygiene, germs and HACCP. Go there before you open a restaurant.")
        .Build());

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("where do i find a bread exam", "bakers'-guild")]
    [InlineData("food safety", "food-safety-office")]
    [InlineData("laws on hygeine", "food-safety-office")]
    [InlineData("hazard analysis and critical control points", "food-safety-office")]
    [InlineData("is there a forum for cooks", "cooks'-forum")]
    public void The_place_that_fits_comes_first(string question, string id) => Assert.Equal(id, _index.FindResources(question, 2)[0].Id);

    [Theory]
    [InlineData("what is the capital of France")]
    [InlineData("roux")]
    [InlineData("how do i fix my bike")]
    [InlineData("why does my bread dough rise")]
    [InlineData("which plain dish has the most calories")]
    public void A_place_that_does_not_fit_is_not_offered(string question) => Assert.Empty(_index.FindResources(question, 2));

    [Fact]
    public void No_more_than_wanted() => Assert.Single(_index.FindResources("food", 1));
}
