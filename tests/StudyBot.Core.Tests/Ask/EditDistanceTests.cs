using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.Char['a', 'd'].Array[0, 8].Select(letters => new string(letters));

    [Theory]
    [InlineData("customer", "customer", 0)]
    [InlineData("custmer", "customer", 1)]
    [InlineData("cusotmer", "customer", 1)]
    [InlineData("kustomers", "customer", 2)]
    [InlineData("", "abc", 3)]
    public void Slips_are_counted(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Between(a, b, 9));

    [Fact]
    public void The_limit_only_cuts_off() => Gen.Select(Word, Word, Gen.Int[0, 5]).Sample((a, b, limit) =>
        EditDistance.Between(a, b, limit) == Math.Min(EditDistance.Between(a, b, 20), limit + 1));

    [Fact]
    public void The_distance_is_the_same_both_ways_and_zero_only_for_the_same_word() => Gen.Select(Word, Word).Sample((a, b) =>
        EditDistance.Between(a, b, 20) == EditDistance.Between(b, a, 20) && (EditDistance.Between(a, b, 20) == 0) == (a == b));
}
