using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Benchmarks;

/// <summary>A channel's end of the connector: takes every reply, and tells the student whose message it replies to.</summary>
internal sealed class Connector
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new(StringComparer.Ordinal);
    private long taken;
    private long bytes;

    public long Taken => Interlocked.Read(ref taken);

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Completed by the first reply to the conversation's message.</summary>
    public Task ReplyTo(string conversation, string message) =>
        awaited.GetOrAdd($"{conversation}/{message}", _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Of <c>/emea/v3/conversations/ID/activities/ID</c>.</summary>
    public async Task TakeAsync(HttpContext context)
    {
        var buffer = new byte[4096];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
            Interlocked.Add(ref bytes, count);

        var number = Interlocked.Increment(ref taken);
        context.Response.StatusCode = 201;
        context.Response.ContentType = "application/json";

        // Not flushed: head and body go out together.
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{number}}"}"""), context.Response.BodyWriter);

        var path = context.Request.Path.Value!.Split('/');
        if (awaited.TryRemove($"{path[^3]}/{path[^1]}", out var waiting))
            waiting.SetResult();
    }
}
