using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A registered bot with a store and a course of a test's own, spoken to as Teams does.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    public const string BotId = $"28:{AzureStandIn.ClientId}";

    private readonly AzureStandIn azure;
    private readonly WireHost wire;
    private readonly string token;

    private TeamsHost(AzureStandIn azure, WireHost wire)
    {
        (this.azure, this.wire, token) = (azure, wire, azure.Token());
        Store.AfterCommit = commit =>
        {
            lock (Records)
                Records.AddRange(commit.Records.Select(record => (commit.Student, record)));
        };
    }

    public MemoryTurnStore Store => wire.Store;

    /// <summary>What was kept, and of whom.</summary>
    public List<(StudentKey Student, StudyRecord Record)> Records { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TeamsHost> StartAsync(SmallCourse? course = null, NotedLog? log = null, string? publicUrl = null, TimeProvider? time = null)
    {
        var hosts = await AzureStandIn.StartAsync(time);
        return new TeamsHost(hosts, await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: hosts, course: course, log: log, time: time, configure: options => options.PublicUrl = publicUrl));
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => wire.Http.PostAsync(activity, token);

    /// <summary>Posts what is taken without a word in the answer.</summary>
    public async Task TellAsync(JsonObject activity)
    {
        using var answer = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Posts an invoke, which is answered at once.</summary>
    public async Task<JsonNode> InvokeAsync(JsonObject activity)
    {
        using var answer = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync(Cancellation), cancellationToken: Cancellation))!;
    }

    /// <summary>All that a conversation has been told, oldest first; in a group, what one student has.</summary>
    public async Task<IReadOnlyList<JsonNode>> ToldAsync(string conversation = "a:talk", string? student = null)
    {
        var key = new ConversationKey(AzureStandIn.Tenant, "msteams", student is null ? conversation : $"{conversation}\n{student}");
        return [.. (await Store.ReadActivitiesAsync(key, 0, int.MaxValue, Cancellation)).Select(activity => JsonNode.Parse(activity.Json.Bytes.Span)!)];
    }

    /// <summary>The next that the channel gets.</summary>
    public Task<ConnectorCallMade> TakeAsync() => azure.Connector.TakeAsync();

    public async ValueTask DisposeAsync()
    {
        await wire.DisposeAsync();
        await azure.DisposeAsync();
    }
}
