using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Browser.Tests;

/// <summary>What a test can't do without: where it is missing the test is skipped, and fails where the tests have to be whole.</summary>
internal static class Requirement
{
    public static T Demand<T>([NotNull] T? thing, string missing)
        where T : class
    {
        if (thing is null && Environment.GetEnvironmentVariable("CI") is "true")
            Assert.Fail(missing);
        Assert.SkipWhen(thing is null, missing);
        return thing;
    }
}
