using System.Text.Json.Nodes;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A call that the program made to the connector.</summary>
internal sealed record ConnectorCallMade(string Method, string Url, JsonNode? Body)
{
    /// <summary>As it was written, below the host.</summary>
    public string Path => Url[Url.IndexOf('/', "https://".Length)..];

    public string? Text => (string?)Body?["text"];
}
