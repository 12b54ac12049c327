using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A channel's end of the connector: takes what carries a good token, fails in any way that it is told to, and notes every call.</summary>
internal sealed class ConnectorStandIn(AzureStandIn azure)
{
    private readonly Channel<ConnectorCallMade> taken = Channel.CreateUnbounded<ConnectorCallMade>();
    private int ids;
    private int hanging;

    /// <summary>Answers the next calls instead; each once. The call counts as made, and not as taken.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Moods { get; } = [];

    /// <summary>Answers every call instead, as long as it is set.</summary>
    public Func<HttpContext, Task>? LastingMood { get; set; }

    public ConcurrentQueue<ConnectorCallMade> Made { get; } = [];

    /// <summary>Who is in every conversation.</summary>
    public IReadOnlyList<string> Members { get; set; } = ["29:one", "29:two"];

    public bool IsHanging => hanging > 0;

    public async Task<ConnectorCallMade> TakeAsync() =>
        await taken.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    public bool TryTake(out ConnectorCallMade? call) => taken.Reader.TryRead(out call);

    public async Task AnswerAsync(HttpContext context)
    {
        var body = await JsonAsync(context.Request);
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var call = new ConnectorCallMade(context.Request.Method, $"https://{context.Request.Host}{path}", body);
        Made.Enqueue(call);
        if (!azure.Logins.IsGood(context.Request.Headers.Authorization))
            context.Response.StatusCode = 401;
        else if (Moods.TryDequeue(out var mood))
            await mood(context);
        else if (LastingMood is { } lasting)
            await lasting(context);
        else
            await TakeAsync(context, call);
    }

    /// <summary>A mood: takes the call, and fails all the same.</summary>
    public Func<HttpContext, Task> TakeAndFail(int status) => async context =>
    {
        await taken.Writer.WriteAsync(Made.Last());
        context.Response.StatusCode = status;
    };

    /// <summary>A mood: never answers.</summary>
    public async Task HangAsync(HttpContext context)
    {
        Interlocked.Increment(ref hanging);
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The caller has hung up.
        }
        finally
        {
            Interlocked.Decrement(ref hanging);
        }
    }

    private async Task TakeAsync(HttpContext context, ConnectorCallMade call)
    {
        context.Response.StatusCode = call.Method is "GET" ? 200 : 201;
        context.Response.ContentType = "application/json";
        var answer = call.Path switch
        {
            _ when call.Path.Contains("/pagedmembers?", StringComparison.Ordinal) => PageOfMembers(context.Request.Query),
            _ when call.Path.Contains("/members/", StringComparison.Ordinal) => """{"id":"29:one","name":"Alex","aadObjectId":"a-1"}""",
            _ => $$"""{"id":"{{Interlocked.Increment(ref ids)}}"}""",
        };
        await taken.Writer.WriteAsync(call);
        await context.Response.WriteAsync(answer);
    }

    private string PageOfMembers(IQueryCollection query)
    {
        var (from, size) = (int.TryParse(query["continuationToken"], CultureInfo.InvariantCulture, out var at) ? at : 0, int.Parse(query["pageSize"]!, CultureInfo.InvariantCulture));
        var page = new JsonObject { ["members"] = new JsonArray([.. Members.Skip(from).Take(size).Select(id => new JsonObject { ["id"] = id })]) };
        if (from + size < Members.Count)
            page["continuationToken"] = (from + size).ToString(CultureInfo.InvariantCulture);
        return page.ToJsonString();
    }

    private static async Task<JsonNode?> JsonAsync(HttpRequest request) =>
        request.HasJsonContentType() ? await JsonNode.ParseAsync(request.Body) : null;
}
