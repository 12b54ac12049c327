using System.Net;

namespace StudyBot.Channels;

/// <summary>Reads from the status and the body of an answer what it means for the call.</summary>
internal sealed class ConnectorVerdict(ServiceUrls services, TimeProvider time)
{
    public ConnectorOutcome Judge(HttpResponseMessage response, string body)
    {
        if (response.IsSuccessStatusCode)
            return new ConnectorOutcome.Done(body);

        var fault = ConnectorFault.Read(body);
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new ConnectorOutcome.Unauthorized(),
            HttpStatusCode.Forbidden when FindHost(fault) is { } host => new ConnectorOutcome.Moved(host),
            HttpStatusCode.NotFound when fault.Code is "ActivityNotFoundInConversation" => new ConnectorOutcome.ReplyGone(),
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound when fault.ClosesConversation =>
                new ConnectorOutcome.Closed((int)response.StatusCode, Trace(response)),
            HttpStatusCode.RequestEntityTooLarge => new ConnectorOutcome.TooLarge(),
            HttpStatusCode.BadRequest when fault.Code is "MessageSizeTooBig" => new ConnectorOutcome.TooLarge(),
            HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => new ConnectorOutcome.NotYet(AskedWait(response)),
            HttpStatusCode.InternalServerError => new ConnectorOutcome.Unsure(MayPass: false),
            HttpStatusCode.RequestTimeout or > HttpStatusCode.InternalServerError => new ConnectorOutcome.Unsure(MayPass: true),
            var status => new ConnectorOutcome.Refused((int)status, Trace(response)),
        };
    }

    // The right host is said in prose; only one that we trust anyway is heard.
    private string? FindHost(ConnectorFault fault) => fault.Code is "InvalidBotApiHost"
        ? services.Hosts.FirstOrDefault(host => fault.Message.Contains(host, StringComparison.OrdinalIgnoreCase))
        : null;

    private TimeSpan? AskedWait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until - time.GetUtcNow(),
        _ => null,
    };

    private static string Trace(HttpResponseMessage response)
    {
        string[] names = ["MS-CV", "X-Correlating-OperationId"];
        var values = names.SelectMany(name => response.Headers.TryGetValues(name, out var given) ? given : []);
        return ChatText.Cut(string.Concat(string.Join(' ', values).Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '+' or '/' or ' ')), 128);
    }
}
