using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace StudyBot.Conversation.Tests;

public sealed partial class PageFileTests(PageHost host) : IClassFixture<PageHost>
{
    [Theory]
    [InlineData("br, gzip, deflate", "br")]
    [InlineData("gzip, deflate, br;q=0", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("", null)]
    public async Task The_bundle_comes_in_the_best_encoding_that_is_accepted(string accepted, string? expected)
    {
        var path = await FindBundleAsync();

        using var response = await host.SendAsync(HttpMethod.Get, path, $"Accept-Encoding: {accepted}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Contains("window.WebChat", await UnpackAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundle_crosses_the_wire_small_and_once()
    {
        var path = await FindBundleAsync();

        using var response = await host.SendAsync(HttpMethod.Get, path, "Accept-Encoding: br");
        using var again = await host.SendAsync(HttpMethod.Get, path, "Accept-Encoding: br", $"If-None-Match: {response.Headers.ETag}");

        Assert.True(response.Content.Headers.ContentLength < 700_000, $"{response.Content.Headers.ContentLength} bytes");
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(response.Headers.GetValues("Cache-Control")));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task An_encoding_is_an_entity_of_its_own()
    {
        var path = await FindBundleAsync();

        using var brotli = await host.SendAsync(HttpMethod.Head, path, "Accept-Encoding: br");
        using var gzip = await host.SendAsync(HttpMethod.Head, path, "Accept-Encoding: gzip");

        Assert.NotEqual(brotli.Headers.ETag, gzip.Headers.ETag);
    }

    [Fact]
    public async Task The_licence_of_the_bundle_is_served()
    {
        var page = await host.ReadAsync("/help");

        var licence = await host.ReadAsync(Licence().Match(page).Value);

        Assert.Contains("licence: MIT", licence, StringComparison.Ordinal);
        Assert.Contains("Jed Watson", licence, StringComparison.Ordinal);
    }

    private async Task<string> FindBundleAsync() => Bundle().Match(await host.ReadAsync("/")).Value;

    private static async Task<string> UnpackAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var unpacked = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(unpacked);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"/webchat/webchat\.[0-9a-f]{16}\.js", RegexOptions.NonBacktracking)]
    private static partial Regex Bundle();

    [GeneratedRegex(@"/webchat/LICENSE\.[0-9a-f]{16}\.txt", RegexOptions.NonBacktracking)]
    private static partial Regex Licence();
}
