using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Benchmarks;

/// <summary>Nothing but Kestrel and source-generated JSON: reads the same bytes, and answers a message of as many. No routing, no tokens, no log.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private string text = "";

    private BareServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public int Port => new Uri(app.Urls.Single()).Port;

    public static async Task<BareServer> StartAsync()
    {
        var server = new BareServer();
        await server.app.StartAsync();
        return server;
    }

    /// <summary>From now on, answers have so many bytes, as far as the text can make up for it.</summary>
    public void AnswerBytes(BareMessage to, int bytes)
    {
        text = "";
        text = new string('a', Math.Max(0, bytes - Write(to).Length));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var message = await context.Request.ReadFromJsonAsync(BareJson.Default.BareMessage, context.RequestAborted);
        var json = Write(message!);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }

    private byte[] Write(BareMessage message) => JsonSerializer.SerializeToUtf8Bytes(
        new BareAnswer([message with { From = message.Recipient, Recipient = message.From, ReplyToId = message.Id, Id = null, Text = text }]),
        BareJson.Default.BareAnswer);
}
