using CsCheck;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class SelectionTests
{
    [Fact]
    public void What_stands_at_a_rank_is_what_sorting_puts_there() => Few.Array[1, 300].SelectMany(numbers => Gen.Int[1, numbers.Length], (numbers, rank) => (numbers, rank)).Sample(drawn =>
    {
        var sorted = drawn.numbers.OrderDescending().ToList();

        var found = Selection.Largest([.. drawn.numbers], drawn.rank);

        Assert.Equal(sorted[drawn.rank - 1], found);
    });

    // From few numbers, so that many are equal.
    private static Gen<float> Few => Gen.OneOf(Gen.Int[0, 9].Select(number => (float)number), Gen.Single[0, 9]);
}
