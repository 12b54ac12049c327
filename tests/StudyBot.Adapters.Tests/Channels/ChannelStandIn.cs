using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A channel's end of the connector on this machine: takes activities, and refuses every call that a channel does not know.</summary>
internal sealed class ChannelStandIn : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<(string Path, JsonNode Activity)> taken = Channel.CreateUnbounded<(string, JsonNode)>();

    private ChannelStandIn(WebApplication app) => this.app = app;

    /// <summary>What to answer next, instead of taking the activity; each once.</summary>
    public ConcurrentQueue<Action<HttpResponse>> Moods { get; } = [];

    public ConcurrentQueue<string> UnknownCalls { get; } = [];

    public string ServiceUrl => $"{app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/_connector/";

    public static async Task<ChannelStandIn> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls($"http://127.0.0.1:{port}");
        var built = builder.Build();
        var standIn = new ChannelStandIn(built);
        built.Run(standIn.AnswerAsync);
        await built.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    public async Task<(string Path, JsonNode Activity)> TakeAsync() => await taken.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        if (context.Request.Method != "POST" || !path.StartsWith("/_connector/v3/conversations/", StringComparison.Ordinal) || path.Split('/').Length is < 6 or > 7
            || path.Split('/')[5] != "activities" || !context.Request.HasJsonContentType())
        {
            UnknownCalls.Enqueue($"{context.Request.Method} {path}");
            context.Response.StatusCode = 404;
            return;
        }

        if (Moods.TryDequeue(out var mood))
        {
            mood(context.Response);
            return;
        }

        var activity = await JsonNode.ParseAsync(context.Request.Body);
        context.Response.StatusCode = 201;
        await context.Response.WriteAsync("""{"id":"1700000000"}""");
        await taken.Writer.WriteAsync((path, activity!));
    }
}
