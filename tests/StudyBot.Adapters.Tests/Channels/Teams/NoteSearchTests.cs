using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class NoteSearchTests
{
    private static readonly SmallCourse Course = new()
    {
        Found = [.. Enumerable.Range(1, 40).Select(i => Section($"Knot {i}", $"Knot *{i}* holds."))],
        Course = new Course
        {
            Id = "knots",
            Title = SmallCourse.Title,
            Notes = [new Note { Path = "knots.md", Title = "Knots", Html = "", Sections = [Section("Empty"), Section("Bowline", "A bowline makes a loop.")] }],
        },
    };

    [Fact]
    public async Task A_query_is_answered_by_cards_of_passages_with_a_preview_and_a_link()
    {
        await using var bot = await TeamsHost.StartAsync(Course, publicUrl: "https://study.example.org/");

        var answer = (await bot.InvokeAsync(Query("knot")))["composeExtension"]!;

        Assert.Equal(("result", "list"), ((string?)answer["type"], (string?)answer["attachmentLayout"]));
        var found = answer["attachments"]!.AsArray();
        Assert.Equal(25, found.Count);
        Assert.All(found, attachment =>
        {
            var card = attachment!["content"]!;
            Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
            Assert.Equal("1.5", (string?)card["version"]);
            Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString()), 1, 20 * 1024);
            Assert.Equal("Action.OpenUrl", (string?)Assert.Single(card["actions"]!.AsArray())!["type"]);
            Assert.StartsWith("https://study.example.org/notes/knots.md#", (string?)card["actions"]![0]!["url"], StringComparison.Ordinal);
            Assert.StartsWith("Knots > Knot", (string?)attachment["preview"]!["content"]!["title"], StringComparison.Ordinal);
        });
        Assert.Equal("Knots > Knot 1", (string?)found[0]!["preview"]!["content"]!["title"]);
        Assert.Equal("Knot *1* holds.", (string?)found[0]!["preview"]!["content"]!["text"]);
        Assert.Equal("Knot *1* holds.", (string?)found[0]!["content"]!["body"]![1]!["inlines"]![0]!["text"]);
    }

    [Theory]
    [InlineData(0, 5, 5, "Knots > Knot 1")]
    [InlineData(25, 25, 15, "Knots > Knot 26")]
    [InlineData(-3, 0, 1, "Knots > Knot 1")]
    [InlineData(0, 9999, 25, "Knots > Knot 1")]
    public async Task Pages_follow_each_other(int skip, int count, int found, string first)
    {
        await using var bot = await TeamsHost.StartAsync(Course);

        var answer = (await bot.InvokeAsync(Query("knot", skip, count)))["composeExtension"]!;

        Assert.Equal(found, answer["attachments"]!.AsArray().Count);
        Assert.Equal(first, (string?)answer["attachments"]![0]!["preview"]!["content"]!["title"]);
    }

    [Fact]
    public async Task What_is_not_found_is_said_and_after_the_last_page_as_well()
    {
        await using var empty = await TeamsHost.StartAsync();
        await using var full = await TeamsHost.StartAsync(Course);

        var nothing = (await empty.InvokeAsync(Query("knot")))["composeExtension"]!;
        var noMore = (await full.InvokeAsync(Query("knot", 40)))["composeExtension"]!;

        Assert.Equal(("message", "message"), ((string?)nothing["type"], (string?)noMore["type"]));
        Assert.StartsWith("The notes have nothing", (string?)nothing["text"], StringComparison.Ordinal);
        Assert.StartsWith("The notes have no more", (string?)noMore["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"commandId":"search","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"parameters":7,"queryOptions":[]}""")]
    [InlineData("""{"parameters":[7,null,{"name":7,"value":{}}],"queryOptions":{"skip":"1","count":1e99}}""")]
    public async Task Before_anything_is_typed_every_note_is_shown_by_its_beginning(string value)
    {
        await using var bot = await TeamsHost.StartAsync(Course);

        var answer = (await bot.InvokeAsync(Query("").With("value", JsonNode.Parse(value))))["composeExtension"]!;

        var only = Assert.Single(answer["attachments"]!.AsArray())!;
        Assert.Equal("A bowline makes a loop.", (string?)only["preview"]!["content"]!["text"]);
        Assert.Null(only["content"]!["actions"]);
    }

    [Fact]
    public async Task A_search_in_the_middle_of_a_quiz_changes_nothing_and_is_no_turn()
    {
        await using var bot = await TeamsHost.StartAsync(SmallCourse.WithQuiz());
        await bot.TellAsync(TeamsActivity.Message("quiz"));
        var before = (await bot.ToldAsync()).Count;

        var answer = await bot.InvokeAsync(Query("which knot holds load number 1"));

        Assert.DoesNotContain("Bowline", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(before, (await bot.ToldAsync()).Count);
        Assert.Empty(bot.Records);
    }

    [Fact]
    public async Task A_search_that_takes_too_long_is_answered_in_time()
    {
        var (time, isHeld) = (new WorkingTime(), new TaskCompletionSource());
        using var isReleased = new ManualResetEventSlim();
        await using var bot = await TeamsHost.StartAsync(
            new SmallCourse
            {
                BeforeFind = () =>
                {
                    isHeld.TrySetResult();
                    isReleased.Wait(TimeSpan.FromSeconds(30));
                },
            },
            time: time);

        var searching = bot.InvokeAsync(Query("knot"));
        await isHeld.Task;
        var begun = time.GetUtcNow();
        while (!searching.IsCompleted && time.GetUtcNow() - begun < TimeSpan.FromMinutes(1))
        {
            time.Advance(TimeSpan.FromSeconds(.5));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        // Released only when it was answered: nothing but the limit can have ended it.
        var answer = (await searching.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken))["composeExtension"]!;
        isReleased.Set();
        Assert.Equal("message", (string?)answer["type"]);
        Assert.StartsWith("The search takes longer", (string?)answer["text"], StringComparison.Ordinal);
    }

    private static JsonObject Query(string words, int skip = 0, int count = 25) =>
        TeamsActivity.Message("", "s-1").With("type", "invoke").With("name", "composeExtension/query").With("value", new JsonObject
        {
            ["commandId"] = "search",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        });

    private static Section Section(string heading, params string[] sentences) =>
        new() { Ref = new SectionRef("knots.md", ["Knots", heading], heading.ToLowerInvariant().Replace(' ', '-')), Level = 2, Sentences = sentences };
}
