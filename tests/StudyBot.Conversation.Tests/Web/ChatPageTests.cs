using System.Net;
using System.Text.RegularExpressions;

namespace StudyBot.Conversation.Tests;

public sealed partial class ChatPageTests(PageHost host) : IClassFixture<PageHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    [InlineData("/notes/")]
    [InlineData("/notes/domain-2/iam.md")]
    [InlineData("/nothing/here")]
    public async Task Every_page_allows_only_what_it_needs(string path)
    {
        using var response = await host.SendAsync(HttpMethod.Get, path);

        var security = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", security, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", security, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", security, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Contains("camera=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("localhost:3978", "connect-src 'self' data: blob: ws://localhost:3978;")]
    [InlineData("[::1]:3978", "connect-src 'self' data: blob: ws://[::1]:3978;")]
    [InlineData("evil;script-src:1", "connect-src 'self' data: blob:;")]
    public async Task The_chat_page_may_open_a_socket_to_the_host_that_it_came_from(string asked, string expected)
    {
        using var response = await host.SendAsync(HttpMethod.Get, "/", $"Host: {asked}");

        Assert.Contains(expected, Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_text_allow_no_script()
    {
        using var response = await host.SendAsync(HttpMethod.Get, "/notes/domain-2/iam.md");

        Assert.DoesNotContain("script-src", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chat_page_names_the_course_as_text()
    {
        var page = await host.ReadAsync("/");

        Assert.Contains("<p>Locks &amp; &lt;Keys&gt;</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chat_page_has_no_script_of_its_own_between_the_lines()
    {
        var page = await host.ReadAsync("/");

        Assert.Equal(Script().Count(page), ScriptFile().Count(page));
        Assert.DoesNotMatch(Handler(), page);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_the_chat_page_names_is_there()
    {
        var page = await host.ReadAsync("/");

        var links = Link().Matches(page).Select(match => match.Groups["path"].Value).Where(path => path.StartsWith('/')).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(links.Count >= 8, $"only {links.Count} links");
        foreach (var link in links)
            await host.ReadAsync(link);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await host.SendAsync(HttpMethod.Get, "/");
        var tag = first.Headers.ETag!.ToString();

        using var second = await host.SendAsync(HttpMethod.Get, "/", $"If-None-Match: {tag}");

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag!.ToString());
        Assert.True(first.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Asking_for_the_head_alone_gives_the_headers_and_no_body()
    {
        using var whole = await host.SendAsync(HttpMethod.Get, "/");
        using var head = await host.SendAsync(HttpMethod.Head, "/");

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_that_says_so() =>
        Assert.Contains("There is nothing here", await host.ReadAsync("/nothing/here", HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Fact]
    public async Task Other_endpoints_speak_for_themselves()
    {
        Assert.Equal("\"no such conversation\"", await host.ReadAsync("/speaks/for/itself", HttpStatusCode.NotFound));
        Assert.Empty(await host.ReadAsync("/only/posted", HttpStatusCode.MethodNotAllowed));
    }

    [GeneratedRegex("<script", RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex("""<script [^>]*src="/[^"]+"></script>""", RegexOptions.NonBacktracking)]
    private static partial Regex ScriptFile();

    [GeneratedRegex(@"\son[a-z]+=", RegexOptions.NonBacktracking)]
    private static partial Regex Handler();

    [GeneratedRegex("""(?:href|src)="(?<path>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
