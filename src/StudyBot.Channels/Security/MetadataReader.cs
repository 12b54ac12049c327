using System.Net;
using Microsoft.IdentityModel.Protocols;

namespace StudyBot.Channels;

/// <summary>Fetches what an issuer publishes: over https, without following anybody elsewhere, of bounded size (<see cref="ChannelHttp"/>).</summary>
internal sealed class MetadataReader(ChannelHttp http) : IDocumentRetriever
{
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            throw new HttpRequestException("An issuer's metadata leads to an address that is not https.");

        using var answer = await http.Client.GetAsync(uri, cancel);
        return answer.StatusCode is HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(cancel)
            : throw new HttpRequestException($"An issuer's metadata was answered by {(int)answer.StatusCode}.");
    }
}
