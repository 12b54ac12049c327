using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using StudyBot.Knowledge;
using YamlDotNet.Serialization;

namespace StudyBot.Adapters.Tests;

/// <summary>The schema that editors use while front matter is typed, docs/front-matter.schema.json.</summary>
public sealed class FrontMatterSchemaTests
{
    private static readonly string Json = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "front-matter.schema.json"));

    [Fact]
    public async Task The_front_matter_of_every_shipped_file_is_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(Json, TestContext.Current.CancellationToken);
        var files = Directory.GetFiles(RepositoryFolder.Knowledge, "*.md", SearchOption.AllDirectories).Where(file => FrontMatterOf(File.ReadAllText(file)) is not null).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(schema.Validate(AsJson(FrontMatterOf(File.ReadAllText(file))!))));
    }

    [Theory]
    [InlineData("topik: \"2.1\"")]
    [InlineData("topic: 2.1")]
    [InlineData("topic: nature")]
    [InlineData("title: [a, b]")]
    [InlineData("title: \"\"")]
    [InlineData("reviewed: 24.11.2026")]
    [InlineData("reviewed: 2026-13-01")]
    [InlineData("sources: https://example.org/")]
    [InlineData("sources: [the guide]")]
    [InlineData("objectives: 2.1.K1")]
    [InlineData("objectives: [one]")]
    [InlineData("aliases:\n  - name: a")]
    [InlineData("made-questions: no way")]
    [InlineData("hosts: [example.org]")]
    [InlineData("id: a\ntitle: b\nhosts: [https://example.org]")]
    [InlineData("id: a\ntitle: b\nreview-days: a year")]
    [InlineData("id: a\ntitle: b\nexam-weights: [Nature 300]")]
    [InlineData("id: a\ntitle: b\naliases: [c]")]
    public async Task What_is_wrong_is_refused(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(Json, TestContext.Current.CancellationToken);

        Assert.NotEmpty(schema.Validate(AsJson(yaml)));
    }

    [Fact]
    public void The_schema_knows_the_names_that_check_knows()
    {
        var definitions = JsonNode.Parse(Json)!["definitions"]!;

        Assert.Equal(FrontMatterNames.OfCourse.Order(), NamesIn(definitions["course"]!));
        Assert.Equal(FrontMatterNames.OfNotes.Order(), NamesIn(definitions["note"]!));
    }

    private static IEnumerable<string> NamesIn(JsonNode definition) => definition["properties"]!.AsObject().Select(property => property.Key).Order();

    private static string? FrontMatterOf(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        return end < 0 ? null : string.Join('\n', lines[1..end]);
    }

    // As an editor sees it: a number without quotes is a number.
    private static string AsJson(string yaml) =>
        JsonSerializer.Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<Dictionary<string, object>>(yaml));
}
