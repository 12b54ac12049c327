using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Channels;

/// <summary>Reads the body of a request as an activity, and never more of it than an activity may have.</summary>
internal static class RequestBody
{
    public const int MostBytes = 256 * 1024;

    public static readonly InboundActivity TooLarge = new InboundActivity.Refused(Refusal.TooLarge("The activity is larger than 256 KiB."));

    public static async Task<InboundActivity> ReadActivityAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!IsJson(request))
            return new InboundActivity.Refused(new Refusal(415, "BadMediaType", "The body has to be application/json in UTF-8."));

        return await ReadAsync(request, cancellation) is { } body
            ? ActivityReader.Read(body)
            : TooLarge;
    }

    /// <summary>JSON by its declared type; a page of another site can't declare that without asking first.</summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when it is too large.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostBytes)
            return null;

        if (request.ContentLength is { } length)
        {
            var whole = new byte[length];
            return whole.AsMemory(0, await request.Body.ReadAtLeastAsync(whole, whole.Length, throwOnEndOfStream: false, cancellation));
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (body.Length + count > MostBytes)
                return null;
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
