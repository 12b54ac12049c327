using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StudyBot.Channels;

namespace StudyBot.BotBuilder;

/// <summary>Takes a request through the SDK, which authenticates it and delivers the replies.</summary>
internal sealed class SdkEndpoint(StudyAdapter adapter)
{
    private const int MostBytes = 256 * 1024;

    public async Task ReceiveAsync(HttpContext context)
    {
        // A GET would open the SDK's stream, which has no limits.
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            context.Response.StatusCode = 405;
            return;
        }

        // The SDK reads the body before it looks at the token.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;

        try
        {
            // A channel that hangs up has still delivered what the student said, and the student waits for the replies.
            var handler = new StudyActivityHandler(activity => ChannelRegistration.AnswerVouchedAsync(context, activity));
            await adapter.ProcessAsync(context.Request, context.Response, handler, CancellationToken.None);
        }
        catch (ActivityRefusedException refused)
        {
            context.Response.StatusCode = refused.Status;
        }
    }
}
