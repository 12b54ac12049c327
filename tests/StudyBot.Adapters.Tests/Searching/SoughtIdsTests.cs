using CsCheck;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class SoughtIdsTests
{
    // Numbers up to 300, so that many end in the same bits; more of them than there is room for, too.
    [Fact]
    public void Of_a_text_those_are_found_that_are_asked_for() => Gen.Select(Gen.Int[-1, 300].Array[0, 60], Gen.Int[0, 300].HashSet[0, 100]).Sample((asked, words) =>
    {
        int[] text = [.. words.Order()];

        var found = new SoughtIds(asked).In(text, stackalloc int[SoughtIds.Few]).ToArray();

        Assert.Equal(text.Where(asked.Contains), found);
    });
}
