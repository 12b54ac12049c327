using Microsoft.AspNetCore.Http.Features;

namespace StudyBot;

/// <summary>
/// Takes what a caller who has been answered still sends, and lets it go. Kestrel alone would wait five seconds for it and close the connection,
/// and thousands of slow callers who open theirs again cost everybody else more than connections that stay.
/// </summary>
internal static class UnreadBodies
{
    public static void UseUnreadBodies(this IApplicationBuilder app, TimeSpan patience) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true })
            await LetGoAsync(context, patience);
    });

    private static async Task LetGoAsync(HttpContext context, TimeSpan patience)
    {
        var body = context.Request.BodyReader;
        try
        {
            // Nearly every body was read.
            if (body.TryRead(out var read))
            {
                body.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    return;
            }

            // The caller has the answer before.
            await context.Response.CompleteAsync();
            using var ending = new CancellationTokenSource(patience);
            using var end = ending.Token.Register(body.CancelPendingRead);
            do
            {
                read = await body.ReadAsync(context.RequestAborted);
                body.AdvanceTo(read.Buffer.End);
            }
            while (!read.IsCompleted && !read.IsCanceled);

            if (read.IsCanceled)
                context.Abort();
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // Kestrel closes the connection when the answer has gone out.
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or InvalidOperationException)
        {
            // Gone, or too slow: then the body can't be read any more, and Kestrel would log an error for each that it finds so.
            context.Abort();
        }
    }
}
