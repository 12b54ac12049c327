using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Channels;

/// <summary>Writes answers to requests.</summary>
internal static class Answer
{
    public static Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        if (refusal.Status == 401)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return WriteAsync(context, refusal.Status, new ErrorResponse(new Error(refusal.Code, refusal.Message)), ActivityJson.Default.ErrorResponse);
    }

    public static Task WriteAsync<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type) =>
        WriteAsync(context, status, JsonSerializer.SerializeToUtf8Bytes(body, type));

    // Tokens and talks of students are nothing for a cache.
    public static async Task WriteAsync(HttpContext context, int status, ReadOnlyMemory<byte> json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }
}
