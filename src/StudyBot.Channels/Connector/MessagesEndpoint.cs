using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The Bot Framework endpoint: one activity in, replies in the answer or to the channel's service URL.</summary>
internal sealed class MessagesEndpoint(
    CallerGate gate, ActivityVetting vetting, PublicAddress address, TurnRunner turns, OutboxDelivery outbox, TeamsInvokes invokes, GroupTalks talks, PersonalTalk personal, GroupCardBell cards, SenderBudget budget)
{
    private static readonly Refusal Incomplete = Refusal.Malformed(
        "The activity needs channelId, from.id, recipient.id, conversation.id and, unless it expects replies in the answer, serviceUrl.");

    private static readonly Refusal TooFast = new(429, "TooManyMessages", "That was faster than can be answered; send it again in a moment.");

    /// <param name="door">Takes activities in place of this endpoint; null for none.</param>
    public static void Map(IEndpointRouteBuilder routes, RequestDelegate? door)
    {
        var guard = routes.ServiceProvider.GetRequiredService<GuardedEndpoint>();
        var endpoint = routes.ServiceProvider.GetRequiredService<MessagesEndpoint>();
        routes.Map("/api/messages", context => guard.RunAsync(context, door ?? endpoint.ReceiveAsync));
    }

    /// <summary>Answers what an authenticated caller posted.</summary>
    public Task AnswerAsync(HttpContext context, Caller caller, InboundActivity inbound) => inbound switch
    {
        InboundActivity.Refused { Refusal: var refusal } => Answer.RefuseAsync(context, refusal),
        InboundActivity.Taken { Activity: var activity } when !IsComplete(activity) => Answer.RefuseAsync(context, Incomplete),
        InboundActivity.Taken { Activity: var activity } => vetting.Judge(caller, activity) switch
        {
            Vetting.Unfit { Refusal: var refusal } => Answer.RefuseAsync(context, refusal),
            Vetting.Fit fit when !budget.TryTake(new StudentKey(fit.Tenant, activity.ChannelId!, activity.From!.Id!)) => Answer.RefuseAsync(context, TooFast),
            Vetting.Fit fit when activity.Type is ActivityTypes.Invoke => AnswerInvokeAsync(context, activity, fit),
            Vetting.Fit fit => TakeAsync(context, activity, fit),
            _ => throw new UnreachableException(),
        },
        _ => throw new UnreachableException(),
    };

    private async Task ReceiveAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await Answer.RefuseAsync(context, new Refusal(405, "MethodNotAllowed", "Activities are posted here."));
            return;
        }

        await (await gate.JudgeAsync(context) switch
        {
            Admission.Refused { Refusal: var refusal } => Answer.RefuseAsync(context, refusal),
            Admission.Granted { Caller: var caller } => ReadAsync(context, caller),
            _ => throw new UnreachableException(),
        });
    }

    private async Task ReadAsync(HttpContext context, Caller caller) =>
        await AnswerAsync(context, caller, await RequestBody.ReadActivityAsync(context.Request, context.RequestAborted));

    private async Task AnswerInvokeAsync(HttpContext context, Activity activity, Vetting.Fit fit)
    {
        if (!await invokes.TryAnswerAsync(context, activity, fit))
            await AnswerNothingAsync(context, 501);
    }

    private async Task TakeAsync(HttpContext context, Activity activity, Vetting.Fit fit)
    {
        var expectsReplies = string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal);
        var account = UtteranceReader.FindWhoJoined(activity) ?? activity.From!;
        var conversation = TeamsTalk.KeyOf(activity, fit.Tenant);
        var student = new StudentKey(fit.Tenant, activity.ChannelId!, account.Id!);
        if (UtteranceReader.Read(activity, student, conversation, talks.Find(context.Request, activity, fit)) is not { } utterance)
        {
            await AnswerTurnAsync(context, expectsReplies, []);
            return;
        }

        if (utterance is Utterance.Typed { Group: { } talk, Text: var text } && GroupTalk.IsForOne(text))
            utterance = utterance with { Group = talk with { HasPersonalTalk = await personal.GoOnAsync(context.Request, activity, text, fit) } };

        var inboundId = activity.Id is { Length: > 0 } id ? $"activity:{id}" : $"drawn:{Unguessable.Id()}";
        var deliverTo = !expectsReplies && fit.ServiceUrl is { } service
            ? ConnectorAddress.Of(service, activity.Conversation!.Id!, ConnectorAddress.ReplyToId(activity))
            : null;
        var render = ConnectorTurn.Of(activity, account, address.ForLinks(context.Request));

        // A channel that hangs up has still delivered what the student said, and will ask for it again.
        var result = await turns.RunAsync(utterance, inboundId, render, deliverTo, CancellationToken.None);
        if (result is TurnResult.Stored { HasForgotten: true })
            outbox.LetGo();
        if (deliverTo is not null)
            outbox.Take(conversation, deliverTo, result);
        if (utterance.Group is not null || result is TurnResult.Stored { HasForgotten: true })
            cards.Ring();
        await (result switch
        {
            TurnResult.Stored { Turn: var turn } => AnswerTurnAsync(context, expectsReplies, turn.Activities),
            TurnResult.Refused => Answer.RefuseAsync(context, TooFast),
            _ => throw new UnreachableException(),
        });
    }

    private static bool IsComplete(Activity activity) =>
        activity is { ChannelId.Length: > 0, From.Id.Length: > 0, Recipient.Id.Length: > 0, Conversation.Id.Length: > 0 }
        && (activity is { ServiceUrl.Length: > 0 } or { DeliveryMode: DeliveryModes.ExpectReplies });

    private static Task AnswerTurnAsync(HttpContext context, bool expectsReplies, IReadOnlyList<StoredActivity> activities) =>
        expectsReplies ? Answer.WriteAsync(context, 200, ActivitySet.WriteReplies(activities)) : AnswerNothingAsync(context, 200);

    private static Task AnswerNothingAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
