using Microsoft.Extensions.Primitives;

namespace StudyBot;

/// <summary>Writes a body that is known as a whole: its length, its entity tag, and nothing twice.</summary>
internal static class Body
{
    public static Task WriteAsync(HttpContext context, string contentType, ReadOnlyMemory<byte> body, string etag)
    {
        var response = context.Response;
        response.Headers.ETag = etag;
        if (response.StatusCode == StatusCodes.Status200OK && Has(context.Request.Headers.IfNoneMatch, etag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentEncoding = StringValues.Empty;
            return Task.CompletedTask;
        }

        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static bool Has(StringValues wanted, string etag) =>
        wanted.SelectMany(line => (line ?? "").Split(',')).Select(one => one.Trim()).Any(one => one == "*" || one == etag || one == "W/" + etag);
}
