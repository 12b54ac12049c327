using System.Net;

namespace StudyBot.Conversation.Tests;

/// <summary>The pages that a manifest links: what is kept, and the terms.</summary>
public sealed class OperatorPageTests(OperatedProgram program) : IClassFixture<OperatedProgram>
{
    [Theory]
    [InlineData("/privacy", "What StudyBot keeps")]
    [InlineData("/terms", "Terms of use")]
    public async Task The_page_names_the_operator_as_text_and_allows_no_script(string path, string title)
    {
        using var answer = await program.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Locks &amp; &lt;Keys&gt; School", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="mailto:study@example.org">study@example.org</a>""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        var security = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", security, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", security, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_addresses_in_the_manifest_are_pages_of_the_program()
    {
        var developer = Ordered.Manifest()["developer"]!.AsObject();

        foreach (var address in developer.Where(member => member.Key.EndsWith("Url", StringComparison.Ordinal)).Select(member => new Uri((string)member.Value!)))
        {
            using var answer = await program.Http.GetAsync(new Uri(address.AbsolutePath, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData(null, "turn to your instructor")]
    [InlineData(" ", "turn to your instructor")]
    [InlineData("https://school.example.org/help?a=1&b=2", """<a href="https://school.example.org/help?a=1&amp;b=2">https://school.example.org/help?a=1&amp;b=2</a>""")]
    [InlineData("javascript:alert(1)", "to: javascript:alert(1).")]
    [InlineData("room <12>", "to: room &lt;12&gt;.")]
    public void A_contact_is_a_link_only_where_a_link_is_safe(string? contact, string expected) =>
        Assert.Contains(expected, OperatorText.Fill("to: {{contact}}.", new OperatorOptions { Contact = contact }), StringComparison.Ordinal);
}
