using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Answers an activity whose caller the host has authenticated; the replies are in the answer, whatever the activity asks for.</summary>
internal sealed class VouchedActivity(MessagesEndpoint messages, IOptions<ChannelOptions> options)
{
    /// <param name="request">By whose address links in replies begin; its body is not read.</param>
    public async Task<(int Status, string? Json)> AnswerAsync(HttpRequest request, string json)
    {
        // The endpoint writes on a sheet of paper instead of the wire: whatever it learns to answer, it answers here as well.
        using var body = new MemoryStream();
        var sheet = new DefaultHttpContext { Response = { Body = body } };
        (sheet.Request.Scheme, sheet.Request.Host, sheet.Request.PathBase) = (request.Scheme, request.Host, request.PathBase);

        await (options.Value.Bot.ClientId is null
            ? Answer.RefuseAsync(sheet, CallerGate.NobodyMay)
            : messages.AnswerAsync(sheet, new Caller.Vouched(), Read(json)));
        return (sheet.Response.StatusCode, body.Length == 0 ? null : Encoding.UTF8.GetString(body.GetBuffer().AsSpan(0, (int)body.Length)));
    }

    // An invoke is answered in any case; the mode would only confuse it.
    private static InboundActivity Read(string json)
    {
        if (Encoding.UTF8.GetByteCount(json) > RequestBody.MostBytes)
            return RequestBody.TooLarge;
        return ActivityReader.Read(Encoding.UTF8.GetBytes(json)) switch
        {
            InboundActivity.Taken { Activity: { Type: not ActivityTypes.Invoke } activity } =>
                new InboundActivity.Taken(activity with { DeliveryMode = DeliveryModes.ExpectReplies }),
            var inbound => inbound,
        };
    }
}
