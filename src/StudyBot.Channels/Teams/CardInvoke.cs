using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Answers <c>adaptiveCard/action</c>: a button of a question's card, pressed where the card can be replaced.</summary>
internal sealed class CardInvoke(TurnRunner turns, OutboxBell outbox, PublicAddress address, TimeProvider time)
{
    // After ten seconds a client says that the app can't be reached.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4.5);

    private static readonly JsonObject NotOurs = InvokeAnswer.Notice("That button is none that I know, so nothing was scored.");
    private static readonly JsonObject TooFast = InvokeAnswer.Notice("That was too fast for me, and nothing was scored. Please press it once more.");
    private static readonly JsonObject TooSlow = InvokeAnswer.Notice("This takes longer than usual. Say \"repeat\" to see where you are, or \"why\" for the reason of the last answer.");

    public async Task AnswerAsync(HttpContext context, Activity activity, Vetting.Fit fit)
    {
        if (FindAction(activity.Value) is not { } action)
            await WriteAsync(context, InvokeAnswer.Fault("BadRequest", "The value holds no action."));
        else if (!action.TryGetProperty("type", out var type) || type.ValueKind is not JsonValueKind.String || !type.ValueEquals("Action.Execute"))
            await WriteAsync(context, InvokeAnswer.Fault("NotSupported", "Only Action.Execute is answered."));
        else if (CardValue.ReadPress(action.TryGetProperty("data", out var data) ? data : null) is not { } press)
            await WriteAsync(context, NotOurs);
        else
            await WriteAsync(context, await PressAsync(context.Request, activity, fit, press));
    }

    private async Task<JsonObject> PressAsync(HttpRequest request, Activity activity, Vetting.Fit fit, CardPress press)
    {
        // Who pressed is who the channel says; a value could say anything.
        var utterance = new Utterance.Pressed(press)
        {
            Student = new StudentKey(fit.Tenant, activity.ChannelId!, activity.From!.Id!),
            Conversation = TeamsTalk.KeyOf(activity, fit.Tenant),
        };
        var inboundId = activity.Id is { Length: > 0 } id ? $"invoke:{id}" : $"drawn:{Unguessable.Id()}";
        var deliverTo = fit.ServiceUrl is { } service ? ConnectorAddress.Of(service, activity.Conversation!.Id!, replyToId: null) : null;
        var turn = RunAsync(utterance, inboundId, CardTurn.Of(activity, press, address.ForLinks(request)), deliverTo);
        try
        {
            var result = await turn.WaitAsync(LongestWait, time);
            return result switch
            {
                TurnResult.Stored { Turn: var stored } => InvokeAnswer.Find(stored) ?? NotOurs,
                TurnResult.Refused => TooFast,
                _ => throw new UnreachableException(),
            };
        }
        catch (TimeoutException)
        {
            // The turn goes on; what it has to say beside the card goes out when it is stored.
            return TooSlow;
        }
    }

    private async Task<TurnResult> RunAsync(Utterance utterance, string inboundId, RenderActivities render, Uri? deliverTo)
    {
        var result = await turns.RunAsync(utterance, inboundId, render, deliverTo, CancellationToken.None);
        outbox.Ring();
        return result;
    }

    private static JsonElement? FindAction(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } invoked && invoked.TryGetProperty("action", out var action) && action.ValueKind is JsonValueKind.Object ? action : null;

    private static Task WriteAsync(HttpContext context, JsonObject answer) => Answer.WriteAsync(context, 200, answer, ActivityJson.Default.JsonObject);
}
