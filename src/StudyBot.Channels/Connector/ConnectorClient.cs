using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// Calls the connectors of channels, one call each time: what can be tried again is the caller's to know. The bot's token goes to the
/// hosts on the list and nowhere else.
/// </summary>
internal sealed partial class ConnectorClient(
    ChannelHttp http, ServiceUrls services, BotToken tokens, ConnectorVerdict verdict, TimeProvider time, ILogger<ConnectorClient> logger)
{
    private const int MostBytes = 128 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public async Task<ConnectorOutcome> CallAsync(HttpMethod method, Uri address, Utf8Text? json, CancellationToken cancellation)
    {
        if (!services.Trusts(address))
        {
            var outcome = await CallOnceAsync(method, address, json, token: null, cancellation);
            return outcome is ConnectorOutcome.Unauthorized ? new ConnectorOutcome.Refused(401) : outcome;
        }

        var (first, used) = await CallAsync(method, address, json, refused: null, cancellation);
        if (first is not ConnectorOutcome.Unauthorized || used is null)
            return first;

        // A token may have been withdrawn before its end; a new one that is refused as well will not get better.
        var (second, renewed) = await CallAsync(method, address, json, refused: used, cancellation);
        if (second is ConnectorOutcome.Unauthorized && renewed is not null)
            Log.Unauthorized(logger, address.Host);
        return second;
    }

    private async Task<(ConnectorOutcome Outcome, string? Token)> CallAsync(
        HttpMethod method, Uri address, Utf8Text? json, string? refused, CancellationToken cancellation) =>
        await tokens.FindAsync(refused, cancellation) switch
        {
            TokenFinding.Found { Token: var token } => (await CallOnceAsync(method, address, json, token, cancellation), token),
            TokenFinding.NotNow => (new ConnectorOutcome.Unreached(), null),
            _ => (new ConnectorOutcome.Unauthorized(), null),
        };

    private async Task<ConnectorOutcome> CallOnceAsync(HttpMethod method, Uri address, Utf8Text? json, string? token, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = new HttpRequestMessage(method, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        request.Content = json is null ? null : new ReadOnlyMemoryContent(json.Bytes) { Headers = { ContentType = Json } };
        try
        {
            using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return verdict.Judge(response, await ReadAsync(response.Content, either.Token));
        }
        catch (HttpRequestException failure)
        {
            var isUnsent = failure.HttpRequestError
                is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return isUnsent ? new ConnectorOutcome.Unreached() : new ConnectorOutcome.Unsure(MayPass: true);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new ConnectorOutcome.Unsure(MayPass: true);
        }
    }

    /// <summary>Empty when it can't be read, or is too long: the status alone has said what became of the call.</summary>
    private static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        try
        {
            await content.LoadIntoBufferAsync(MostBytes, cancellation);
            return await content.ReadAsStringAsync(cancellation);
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException or OperationCanceledException or InvalidOperationException)
        {
            return "";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Host} does not take the bot's token: check Channels:Bot, TenantId first. Replies wait in the outbox")]
        public static partial void Unauthorized(ILogger logger, string host);
    }
}
