using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>One student's program sends without end.</summary>
public sealed class FloodTests
{
    [Fact]
    public async Task A_flood_is_refused_before_anything_is_done_for_it_and_the_others_are_answered()
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: azure, configure: options => options.ActivitiesPerSecond = 5);
        var token = azure.Token();

        var flood = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => PostAsync("29:flood", $"f-{i}")));
        var others = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => PostAsync($"29:other-{i}", $"o-{i}")));

        // Ten at once, and five for each second that it took.
        Assert.InRange(flood.Count(status => status is HttpStatusCode.OK), 10, 250);
        Assert.All(flood.Where(status => status is not HttpStatusCode.OK), status => Assert.Equal(HttpStatusCode.TooManyRequests, status));
        Assert.All(others, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(flood.Count(status => status is HttpStatusCode.OK), (await StoredAsync("29:flood")).Count);

        async Task<HttpStatusCode> PostAsync(string student, string id)
        {
            using var answer = await wire.Http.PostAsync(TeamsActivity.Message("topics", id, $"a:{student}").With("from", new JsonObject { ["id"] = student }), token);
            return answer.StatusCode;
        }

        Task<IReadOnlyList<StoredActivity>> StoredAsync(string student) =>
            wire.Store.ReadActivitiesAsync(new ConversationKey(AzureStandIn.Tenant, "msteams", $"a:{student}"), 0, int.MaxValue, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Reactions_and_typing_without_end_store_nothing()
    {
        await using var bot = await TeamsHost.StartAsync();

        for (var i = 0; i < 500; i++)
            await bot.TellAsync(TeamsActivity.Message("", $"t-{i}").With("type", i % 2 == 0 ? "typing" : "messageReaction"));

        Assert.Empty(await bot.ToldAsync());
    }

    [Fact]
    public async Task A_flood_from_the_page_is_refused_as_well()
    {
        await using var wire = await WireHost.StartAsync(options => options.ActivitiesPerSecond = 5);
        var student = await TestStudent.ArriveAsync(wire);

        List<HttpStatusCode> flood = [];
        for (var i = 0; i < 100; i++)
        {
            using var answer = await student.SayAsync($"topics {i}");
            flood.Add(answer.StatusCode);
        }

        Assert.Contains(HttpStatusCode.OK, flood);
        Assert.Contains(HttpStatusCode.Conflict, flood);
    }
}
