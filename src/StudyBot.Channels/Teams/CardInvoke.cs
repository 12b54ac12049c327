using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Answers <c>adaptiveCard/action</c>: a button, pressed where the card can be replaced.</summary>
internal sealed class CardInvoke(InvokedTurn turns, GroupCardInvoke groups, PublicAddress address)
{
    private static readonly WrittenJson TooSlow = InvokeAnswer.Notice("This takes longer than usual. Say \"repeat\" to see where you are, or \"why\" for the reason of the last answer.");

    public async Task AnswerAsync(HttpContext context, Activity activity, Vetting.Fit fit) =>
        await Answer.WriteAsync(context, 200, (await AnswerAsync(context.Request, activity, fit)).Utf8);

    private async Task<WrittenJson> AnswerAsync(HttpRequest request, Activity activity, Vetting.Fit fit)
    {
        if (FindAction(activity.Value) is not { } action)
            return InvokeAnswer.Fault("BadRequest", "The value holds no action.");
        if (!action.TryGetProperty("type", out var type) || type.ValueKind is not JsonValueKind.String || !type.ValueEquals("Action.Execute"))
            return InvokeAnswer.Fault("NotSupported", "Only Action.Execute is answered.");

        JsonElement? data = action.TryGetProperty("data", out var sent) ? sent : null;
        if (GroupValue.Read(data) is { } value)
            return await groups.AnswerAsync(request, activity, fit, value);
        return CardValue.ReadPress(data) is { } press ? await PressAsync(request, activity, fit, press) : InvokeAnswer.NotOurs;
    }

    private async Task<WrittenJson> PressAsync(HttpRequest request, Activity activity, Vetting.Fit fit, CardPress press)
    {
        // Who pressed is who the channel says; a value could say anything.
        var utterance = new Utterance.Pressed(press)
        {
            Student = new StudentKey(fit.Tenant, activity.ChannelId!, activity.From!.Id!),
            Conversation = TeamsTalk.KeyOf(activity, fit.Tenant),
        };
        return await turns.RunAsync(activity, utterance, CardTurn.Of(activity, press, address.ForLinks(request)), fit.ServiceUrl) switch
        {
            TurnResult.Stored { Turn: var stored } => InvokeAnswer.Find(stored) ?? InvokeAnswer.NotOurs,
            TurnResult.Refused => InvokeAnswer.TooFast,
            _ => TooSlow,
        };
    }

    private static JsonElement? FindAction(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } invoked && invoked.TryGetProperty("action", out var action) && action.ValueKind is JsonValueKind.Object ? action : null;
}
