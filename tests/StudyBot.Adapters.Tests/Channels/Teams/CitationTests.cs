using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class CitationTests
{
    [Fact]
    public async Task A_quoted_section_is_a_claim_and_the_answer_can_be_liked()
    {
        await using var bot = await TeamsHost.StartAsync(Finding("Bowline", "A bowline makes a loop that does not slip."));

        await bot.TellAsync(TeamsActivity.Message("which knot makes a loop"));

        var message = Assert.Single(await bot.ToldAsync());
        Assert.Contains("#bowline) [1]", (string?)message["text"], StringComparison.Ordinal);
        Assert.Equal("default", (string?)message["channelData"]!["feedbackLoop"]!["type"]);
        var entity = Assert.Single(message["entities"]!.AsArray())!;
        Assert.Equal(("https://schema.org/Message", "Message", "https://schema.org"), ((string?)entity["type"], (string?)entity["@type"], (string?)entity["@context"]));
        Assert.Null(entity["additionalType"]);
        var claim = Assert.Single(entity["citation"]!.AsArray())!;
        Assert.Equal(("Claim", 1), ((string?)claim["@type"], (int?)claim["position"]));
        Assert.Equal(
            """{"@type":"DigitalDocument","name":"Knots \u003E Bowline","abstract":"A bowline makes a loop that does not slip.","image":{"@type":"ImageObject","name":"Text"}}""",
            claim["appearance"]!.ToJsonString());
    }

    [Fact]
    public async Task A_claim_keeps_to_the_lengths_of_Teams()
    {
        await using var bot = await TeamsHost.StartAsync(Finding(new string('h', 200), new string('q', 400)));

        await bot.TellAsync(TeamsActivity.Message("which knot makes a loop"));

        var appearance = Assert.Single(await bot.ToldAsync())["entities"]![0]!["citation"]![0]!["appearance"]!;
        Assert.Equal((80, 160), (((string?)appearance["name"])!.Length, ((string?)appearance["abstract"])!.Length));
    }

    [Fact]
    public async Task What_quotes_nothing_claims_nothing()
    {
        await using var bot = await TeamsHost.StartAsync();

        await bot.TellAsync(TeamsActivity.Message("help"));

        var message = Assert.Single(await bot.ToldAsync());
        Assert.Null(message["entities"]);
        Assert.Null(message["channelData"]);
    }

    [Theory]
    [InlineData("like", "An answer got a like")]
    [InlineData("dislike", "An answer got a dislike")]
    [InlineData("canary-reaction", null)]
    public async Task A_thumb_is_noted_as_such_and_its_words_are_not(string reaction, string? line)
    {
        using var log = new NotedLog();
        await using var bot = await TeamsHost.StartAsync(log: log);

        var answer = await bot.InvokeAsync(Submit(new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = """{"feedbackText":"canary-words"}""" },
        }));

        Assert.Equal("{}", answer.ToJsonString());
        Assert.Equal(line is not null, log.Lines.Any(noted => line is not null && noted.Contains($"{line} ", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Lines, noted => noted.Contains("canary", StringComparison.Ordinal));
        Assert.Empty(await bot.ToldAsync());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"actionName":7}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":{}}}""")]
    public async Task Rubbish_below_an_answer_is_taken_and_forgotten(string value)
    {
        await using var bot = await TeamsHost.StartAsync();

        Assert.Equal("{}", (await bot.InvokeAsync(Submit(JsonNode.Parse(value)))).ToJsonString());
    }

    private static JsonObject Submit(JsonNode? value) =>
        TeamsActivity.Message("").With("type", "invoke").With("name", "message/submitAction").With("replyToId", "1").With("value", value);

    private static SmallCourse Finding(string heading, string sentence) => new()
    {
        Found = [new Section { Ref = new SectionRef("knots.md", ["Knots", heading], "bowline"), Level = 2, Sentences = [sentence] }],
    };
}
