using System.Text.RegularExpressions;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>The page that explains the codes, docs/check-codes.md.</summary>
public sealed partial class CodesPageTests
{
    [Fact]
    public void The_page_explains_every_code_once_and_no_other()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "check-codes.md")));

        Assert.Equal(
            ProblemCodes.Meanings.Select(code => (code.Key, code.Value)),
            rows.Select(row => (row.Groups["code"].Value, row.Groups["meaning"].Value)));
        Assert.All(rows, row =>
        {
            Assert.NotEmpty(row.Groups["example"].Value);
            Assert.EndsWith(".", row.Groups["mend"].Value.TrimEnd('`', ')'), StringComparison.Ordinal);
        });
    }

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \| (?<meaning>[^|]+) \| (?<example>[^|]+) \| (?<mend>[^|]+) \|$", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Row();
}
