using CsCheck;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class ForemostTests
{
    // From few scores, so that many are equal.
    [Fact]
    public void The_foremost_are_the_first_of_a_stable_sort() => Gen.Select(Gen.Int[0, 9].Array[1, 60], Gen.Int[1, 80]).Sample((scores, most) =>
    {
        var foremost = new Foremost<int>(most);

        foreach (var (place, score) in scores.Index())
            foremost.Add(place, score);

        Assert.Equal(scores.Index().OrderByDescending(entry => entry.Item).Select(entry => entry.Index).Take(most), foremost.Entries);
    });
}
