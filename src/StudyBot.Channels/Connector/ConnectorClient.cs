using System.Net;
using System.Text;

namespace StudyBot.Channels;

/// <summary>Posts activities to channels.</summary>
internal sealed class ConnectorClient(ChannelHttp http, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<DeliveryOutcome> PostAsync(Uri address, string json, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        try
        {
            using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return Judge(response);
        }
        catch (HttpRequestException failure)
        {
            var isUnsent = failure.HttpRequestError
                is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return isUnsent ? new DeliveryOutcome.NotYet(Wait: null) : new DeliveryOutcome.Unsure();
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new DeliveryOutcome.Unsure();
        }
    }

    private DeliveryOutcome Judge(HttpResponseMessage response) => response.StatusCode switch
    {
        _ when response.IsSuccessStatusCode => new DeliveryOutcome.Delivered(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => new DeliveryOutcome.NotYet(AskedWait(response)),
        >= HttpStatusCode.InternalServerError => new DeliveryOutcome.Unsure(),
        var status => new DeliveryOutcome.Refused((int)status),
    };

    private TimeSpan? AskedWait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until - time.GetUtcNow(),
        _ => null,
    };
}
