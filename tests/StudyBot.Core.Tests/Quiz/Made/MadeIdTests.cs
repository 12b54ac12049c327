namespace StudyBot.Core.Tests;

public sealed class MadeIdTests
{
    [Fact]
    public void An_id_is_made_of_the_words_of_names() => Assert.Equal("q-auto-means-aws-re-post-2", MadeId.Of("means", "AWS re:Post", "(2)"));

    [Fact]
    public void Long_names_are_cut_and_still_told_apart()
    {
        var one = MadeId.Of("which", new string('a', 200) + "b");
        var other = MadeId.Of("which", new string('a', 200) + "c");

        Assert.Equal((90, 90), (one.Length, other.Length));
        Assert.NotEqual(one, other);
        Assert.Equal("q-auto-which-" + new string('a', 68) + "-", one[..82]);
    }
}
