using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StudyBot.Conversation.Tests;

/// <summary>Stands in for a channel: takes what the bot delivers to its service URL, and says yes to it.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private readonly Channel<(string Path, JsonNode Activity)> taken = System.Threading.Channels.Channel.CreateUnbounded<(string, JsonNode)>();
    private readonly WebApplication app;

    private Channel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/service/{**path}", (Delegate)TakeAsync);
    }

    public string ServiceUrl => $"{app.Urls.First()}/service";

    public static async Task<Channel> OpenAsync()
    {
        var channel = new Channel();
        await channel.app.StartAsync(TestContext.Current.CancellationToken);
        return channel;
    }

    /// <summary>The next delivery: where it was posted, below the service URL, and what.</summary>
    public Task<(string Path, JsonNode Activity)> ReceiveAsync() =>
        taken.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        var activity = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        await taken.Writer.WriteAsync((context.Request.Path.Value!["/service".Length..], activity!), context.RequestAborted);
        return Results.Json(new { id = "taken" });
    }
}
