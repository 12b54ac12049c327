using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StudyBot.Channels;

/// <summary>The one catch for what nobody foresaw on the wire: logged here, one sentence to the caller, never a stack trace.</summary>
internal sealed partial class GuardedEndpoint(ILogger<GuardedEndpoint> logger)
{
    public async Task RunAsync(HttpContext context, RequestDelegate endpoint)
    {
        try
        {
            await endpoint(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to answer.
        }
        catch (ConnectionResetException)
        {
            // Nor here; the request is not marked as aborted yet when its body is being read.
        }
        catch (BadHttpRequestException refused)
        {
            await AnswerAsync(context, new Refusal(refused.StatusCode, "BadRequest", "The request could not be read."));
        }
        catch (Exception unexpected)
        {
            Log.Unexpected(logger, context.GetEndpoint()?.DisplayName, unexpected);
            await AnswerAsync(context, new Refusal(500, "ServiceError", "Something went wrong here; please send that once more."));
        }
    }

    private static Task AnswerAsync(HttpContext context, Refusal refusal) =>
        context.Response.HasStarted ? Task.CompletedTask : Answer.RefuseAsync(context, refusal);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A request to {Endpoint} failed")]
        public static partial void Unexpected(ILogger logger, string? endpoint, Exception unexpected);
    }
}
