using System.IO.Compression;

namespace StudyBot.Conversation.Tests;

/// <summary><c>teams-package</c>, as an operator calls it.</summary>
public sealed class TeamsPackageCommandTests
{
    [Fact]
    public async Task The_zip_holds_a_manifest_and_both_pictures_at_its_root_and_the_command_says_so()
    {
        using var folder = new TemporaryFolder();

        var ended = await Ordered.RunAsync(folder["app.zip"]);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        await using var archive = await ZipFile.OpenReadAsync(folder["app.zip"], TestContext.Current.CancellationToken);
        Assert.Equal(["manifest.json", "color.png", "outline.png"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Contains($"{entry.Length,6}  {entry.FullName}\n", ended.Output, StringComparison.Ordinal));
        Assert.StartsWith($"{folder["app.zip"]}: StudyBot 1.0.0 for study.example.org\n", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_is_of_the_shipped_course_and_keeps_every_rule()
    {
        using var folder = new TemporaryFolder();

        await Ordered.RunAsync(folder["app.zip"]);

        var manifest = await Ordered.ReadManifestAsync(folder["app.zip"]);
        Assert.Empty(ManifestRules.FindFaults(manifest));
        Assert.Equal(Ordered.AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("StudyBot: AWS Certified Cloud Practitioner (CLF-C02), Domain 2: Security and Compliance", (string?)manifest["name"]!["full"]);
        Assert.Equal("Ask and be quizzed: AWS Certified Cloud Practitioner (CLF-C02), Domain 2…", (string?)manifest["description"]!["short"]);
        Assert.Equal("https://study.example.org/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("[\"study.example.org\"]", manifest["validDomains"]!.ToJsonString());
    }

    [Fact]
    public async Task The_same_order_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();

        await Ordered.RunAsync(folder["one.zip"]);
        await Ordered.RunAsync(folder["two.zip"]);

        Assert.Equal(
            await File.ReadAllBytesAsync(folder["one.zip"], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(folder["two.zip"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_version_and_addresses_can_be_the_operators_own()
    {
        using var folder = new TemporaryFolder();

        var ended = await Ordered.RunAsync(
            folder["app.zip"], "--name", "Cloud Coach", "--app-version", "1.2.0", "--developer", "Example School", "--privacy", "https://school.example.org/data");

        Assert.Equal(0, ended.ExitCode);
        var manifest = await Ordered.ReadManifestAsync(folder["app.zip"]);
        Assert.Equal(("Cloud Coach", "1.2.0"), ((string?)manifest["name"]!["short"], (string?)manifest["version"]));
        Assert.Equal(("Example School", "https://school.example.org/data"), ((string?)manifest["developer"]!["name"], (string?)manifest["developer"]!["privacyUrl"]));
    }

    [Theory]
    [InlineData("--app-id", "no-guid", "GUID")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "GUID")]
    [InlineData("--domain", "https://study.example.org", "scheme")]
    [InlineData("--domain", "study.example.org:443", "port")]
    [InlineData("--domain", "192.0.2.7", "IP address")]
    [InlineData("--domain", "[2001:db8::1]", "IP address")]
    [InlineData("--domain", "localhost", "this machine")]
    [InlineData("--domain", "study.example.org/chat", "host name like")]
    [InlineData("--domain", "study", "host name like")]
    [InlineData("--name", "Study for Teams", "Teams")]
    [InlineData("--name", "A name of more than thirty letters", "30")]
    [InlineData("--app-version", "1.0", "semantic version")]
    [InlineData("--terms", "http://study.example.org/terms", "https://")]
    public async Task What_Teams_would_refuse_is_bad_usage_and_writes_nothing(string option, string value, string named)
    {
        using var folder = new TemporaryFolder();
        var order = new Dictionary<string, string>
        {
            ["--app-id"] = Ordered.AppId,
            ["--domain"] = "study.example.org",
            ["--output"] = folder["app.zip"],
            [option] = value,
        };

        var ended = await ProgramProcess.RunAsync(["teams-package", .. order.SelectMany(pair => new[] { pair.Key, pair.Value })]);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Output));
        var lines = ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(option, lines[0], StringComparison.Ordinal);
        Assert.Contains(named, lines[0], StringComparison.Ordinal);
        Assert.False(File.Exists(folder["app.zip"]));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_named_in_a_sentence()
    {
        using var folder = new TemporaryFolder();

        var ended = await Ordered.RunAsync(Path.Combine(folder["nowhere"], "app.zip"));

        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.Contains("app.zip can't be written", Assert.Single(ended.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_is_not_there_is_named_in_a_sentence()
    {
        using var folder = new TemporaryFolder();

        var ended = await ProgramProcess.RunAsync(
            ["teams-package", "--app-id", Ordered.AppId, "--domain", "study.example.org", "--output", folder["app.zip"], "--knowledge", folder["nowhere"]]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(folder["nowhere"], Assert.Single(ended.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
