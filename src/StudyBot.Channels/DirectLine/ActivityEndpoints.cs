using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Takes what a student sends, and gives what is stored to clients that keep asking.</summary>
internal sealed class ActivityEndpoints(DirectLineCaller caller, PublicAddress address, TurnRunner turns, StreamWakes wakes, ITurnStore store, SenderBudget budget)
{
    private const int MostAtOnce = 200;

    private static readonly Refusal TooFast = new(409, "TooManyMessages", "That was faster than I can follow; send it again in a moment.");

    private static readonly Refusal NoFiles = Refusal.Malformed("Files can't be sent here; type the text instead.");

    /// <summary>Answers when the turn is on disk: what the client then knows to be sent is never lost.</summary>
    public async Task PostAsync(HttpContext context, string conversation)
    {
        switch (await caller.IdentifyAsync(context, conversation, context.RequestAborted))
        {
            case DirectLineCall.Known { Pass: var pass } when !budget.TryTake(DirectLineCaller.StudentOf(pass)):
                await Answer.RefuseAsync(context, TooFast);
                break;
            case DirectLineCall.Known { Pass: var pass }:
                var inbound = await RequestBody.ReadActivityAsync(context.Request, context.RequestAborted);
                await (inbound is InboundActivity.Taken { Activity: var activity }
                    ? TakeAsync(context, conversation, pass, activity)
                    : Answer.RefuseAsync(context, ((InboundActivity.Refused)inbound).Refusal));
                break;
            case DirectLineCall.Refused { Refusal: var refusal }:
                await Answer.RefuseAsync(context, refusal);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>For clients without a socket.</summary>
    public async Task ReadAsync(HttpContext context, string conversation)
    {
        switch (await caller.IdentifyAsync(context, conversation, context.RequestAborted))
        {
            case DirectLineCall.Known { Stored: { } stored }:
                var seen = Watermark.Read(context.Request.Query["watermark"], stored.LastSequence);
                var activities = await store.ReadActivitiesAsync(DirectLineCaller.KeyOf(conversation), seen, MostAtOnce, context.RequestAborted);
                await Answer.WriteAsync(context, 200, ActivitySet.Write(activities, seen));
                break;
            case DirectLineCall.Refused { Refusal: var refusal }:
                await Answer.RefuseAsync(context, refusal);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public async Task UploadAsync(HttpContext context, string conversation)
    {
        var call = await caller.IdentifyAsync(context, conversation, context.RequestAborted);
        await Answer.RefuseAsync(context, call is DirectLineCall.Refused { Refusal: var refusal } ? refusal : NoFiles);
    }

    private async Task TakeAsync(HttpContext context, string conversation, StudentPass pass, Activity activity)
    {
        var key = DirectLineCaller.KeyOf(conversation);
        var student = DirectLineCaller.StudentOf(pass);
        var clientId = StreamedTurn.FindClientId(activity);
        if (!ActivityShape.IsSoundId(clientId))
        {
            await Answer.RefuseAsync(context, Refusal.Malformed("The clientActivityID is not an id."));
            return;
        }

        // Clients have no business in saying who joined; here, the start of the conversation says it.
        if (activity.Type is not ActivityTypes.Message || UtteranceReader.Read(activity, student, key) is not { } utterance)
        {
            await AnswerAsync(context, Unguessable.Id());
            return;
        }

        // The browser sends again when a connection breaks. Whoever gives no id of its own can't be recognised.
        var inboundId = clientId is { Length: > 0 } ? $"client:{clientId}" : $"drawn:{Unguessable.Id()}";
        var render = StreamedTurn.Of(key, student, activity, address.ForLinks(context.Request));

        // A student whose signal fails has still said it, so the turn does not end with the request.
        var result = await turns.RunAsync(utterance, inboundId, render, deliverTo: null, CancellationToken.None);
        wakes.RingForNews(conversation);
        await (result switch
        {
            TurnResult.Stored { Turn.Activities: [var echo, ..] } => AnswerAsync(context, ActivityId.At(conversation, echo.Sequence)),
            TurnResult.Refused => Answer.RefuseAsync(context, TooFast),
            _ => throw new UnreachableException(),
        });
    }

    private static Task AnswerAsync(HttpContext context, string id) =>
        Answer.WriteAsync(context, 200, new ResourceResponse(id), ActivityJson.Default.ResourceResponse);
}
