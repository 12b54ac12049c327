namespace StudyBot.Core.Tests;

public sealed class KinTests
{
    private static string[] KinOf(string name, Course course)
    {
        var origins = new Origins(course);
        var kin = new Kin(DefinitionReader.Read(course, origins), origins);
        return [.. kin.Of(kin.Find(name)!).Select(definition => definition.Name)];
    }

    [Fact]
    public void What_is_defined_by_the_same_noun_is_of_one_kind() =>
        Assert.Equal(["Rake", "Spade", "Dibber"], KinOf("Hoe", Garden.With([Garden.Tools[0], Garden.Tools[1], Garden.Tools[2], Garden.Tools[4], Garden.Tool("Beech", "a tree that sheds its leaves")])));

    [Fact]
    public void What_a_table_compares_is_nearer_than_its_like_and_may_be_of_another_kind()
    {
        var column = new SectionTable(["Found here", "Where"], [["Hoe", "shed"], ["Dibber", "box"], ["Beech", "park"]]);

        Assert.Equal(["Dibber", "Rake", "Beech"], KinOf("Hoe", Garden.With([Garden.Tools[1], Garden.Tools[2], Garden.Tools[4], Garden.Tool("Beech", "a tree that sheds its leaves")], column)));
    }

    [Fact]
    public void In_another_note_only_the_very_same_noun_makes_a_kind()
    {
        var course = Garden.With([Garden.Tools[2], Garden.Tool("Harrow", "a tool that a tractor pulls"), Garden.Tool("Plough", "a farm tool that turns fields")]);
        course = course with
        {
            Terms = [course.Terms[0], .. course.Terms.Skip(1).Select(term => term with { Section = Some.Ref(term.Name, "farm.md") })],
            Notes = [.. course.Notes, Garden.Note("farm.md", Garden.Section("Harrow", "farm.md", "Text."), Garden.Section("Plough", "farm.md", "Text."))],
        };

        Assert.Equal(["Harrow"], KinOf("Hoe", course));
    }

    [Fact]
    public void In_one_note_a_word_of_the_name_makes_a_family() =>
        Assert.Equal(["Garden gate"], KinOf("Garden wall", Garden.With(
        [
            Garden.Tool("Garden wall", "a heap of old stones"), Garden.Tool("Garden gate", "a way through it all"), .. Garden.Tools,
            .. Enumerable.Range(0, 20).Select(i => Garden.Tool($"Bulb {(char)('a' + i)}", "an onion that sleeps")),
        ])));

    [Fact]
    public void A_name_and_its_aliases_are_found_whatever_their_capitals() =>
        Assert.Equal("Hoe", new Kin(DefinitionReader.Read(Aliased, new Origins(Aliased)), new Origins(Aliased)).Find("dutch HOE")?.Name);

    private static readonly Course Aliased = Garden.With([Garden.Tools[2] with { Aliases = ["Dutch hoe"] }]);
}
