using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace StudyBot.BotBuilder;

/// <summary>Hands every activity of a request to the conversation, and sends what it replies.</summary>
/// <param name="answer">Takes an activity as JSON; gives a status and, unless there is no body, JSON.</param>
internal sealed class StudyActivityHandler(Func<string, Task<(int Status, string? Json)>> answer) : TeamsActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // The SDK turns the answer to an invoke into the response itself.
        if (turnContext.Activity.Type is ActivityTypes.Invoke)
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
            return;
        }

        // Which kinds of activity mean something is known behind the door, not here: all are handed on, not only those with a method in the SDK.
        var (status, json) = await answer(ActivityConversion.Write(turnContext.Activity));
        if (status is not 200)
            throw new ActivityRefusedException(status);
        if (ActivityConversion.ReadReplies(json) is { Length: > 0 } replies)
            await turnContext.SendActivitiesAsync(replies, cancellationToken);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var (status, json) = await answer(ActivityConversion.Write(turnContext.Activity));
        return new InvokeResponse { Status = status, Body = ActivityConversion.ReadBody(json) };
    }
}
