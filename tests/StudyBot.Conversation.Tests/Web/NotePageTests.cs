using System.Net;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

public sealed class NotePageTests(PageHost host) : IClassFixture<PageHost>
{
    [Fact]
    public async Task The_list_has_every_note_below_its_topic()
    {
        var page = await host.ReadAsync("/notes/");

        List<string> parts =
        [
            "Shared responsibility</h2>", "/notes/domain-2/shared-responsibility.md",
            "Access management</h2>", "/notes/domain-2/iam.md",
            "/notes/glossary.md", "/notes/resources.md",
        ];
        var places = parts.ConvertAll(part => page.IndexOf(part, StringComparison.Ordinal));
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("Shared &lt;responsibility&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("course.md", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cited_heading_is_where_the_citation_says()
    {
        var section = host.Courses.Current.Course.Notes[1].Sections[0].Ref;

        var page = await host.ReadAsync(section.Link[..section.Link.IndexOf('#', StringComparison.Ordinal)]);

        Assert.Contains($"id=\"{section.Anchor}\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"#{section.Anchor}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_between_notes_work_as_they_stand()
    {
        var page = await host.ReadAsync("/notes/domain-2/iam.md");

        foreach (var link in new[] { "shared-responsibility.md#ec2", "../glossary.md" })
        {
            Assert.Contains($"href=\"{link}\"", page, StringComparison.Ordinal);
            await host.ReadAsync(new Uri(new Uri("http://localhost/notes/domain-2/iam.md"), link).AbsolutePath);
        }
    }

    [Fact]
    public async Task A_note_says_when_it_was_reviewed_and_what_it_rests_on()
    {
        var page = await host.ReadAsync("/notes/domain-2/iam.md");

        Assert.Contains("""<time datetime="2026-11-23">23 November 2026</time>""", page, StringComparison.Ordinal);
        Assert.Contains("""href="https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html">""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/notes/domain-2/iam.md")]
    [InlineData("/notes/domain-2/shared-responsibility.md")]
    [InlineData("/notes/glossary.md")]
    [InlineData("/notes/resources.md")]
    public async Task Every_page_has_one_first_heading(string path) =>
        Assert.Equal(2, (await host.ReadAsync(path)).Split("<h1").Length);

    [Fact]
    public async Task The_glossary_has_the_terms_and_the_resources_have_their_anchors()
    {
        var glossary = await host.ReadAsync("/notes/glossary.md");
        var resources = await host.ReadAsync("/notes/resources.md");

        Assert.Contains("MFA, 2FA", glossary, StringComparison.Ordinal);
        Assert.Contains("/notes/domain-2/iam.md#users--groups", glossary, StringComparison.Ordinal);
        Assert.Contains("id=\"aws-knowledge-center\"", resources, StringComparison.Ordinal);
        Assert.Contains("href=\"https://repost.aws/knowledge-center\"", resources, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_empty_corner_of_a_table_is_not_announced_as_a_heading() =>
        Assert.Contains("<tr><td></td><th>Lasts</th></tr>", await host.ReadAsync("/notes/domain-2/iam.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/notes/domain-2/")]
    [InlineData("/notes/domain-2/unknown.md")]
    [InlineData("/notes/Domain-2/IAM.md")]
    [InlineData("/notes/%2e%2e/appsettings.json")]
    [InlineData("/notes/..%2f..%2fetc/passwd")]
    public async Task What_is_not_a_note_is_not_found(string path) =>
        Assert.Contains("There is nothing here", await host.ReadAsync(path, HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Fact]
    public async Task A_note_whose_name_has_spaces_is_found_under_its_link()
    {
        var course = SmallCourse.Make();
        var note = course.Notes[1] with { Path = "wide open/50% of it.md" };
        var service = host.Courses.Current;
        host.Courses.Current = service with { Course = course with { Notes = [note] } };

        try
        {
            var list = await host.ReadAsync("/notes/");

            Assert.Contains("""href="/notes/wide%20open/50%25%20of%20it.md">""", list, StringComparison.Ordinal);
            Assert.Contains("<article>", await host.ReadAsync("/notes/wide%20open/50%25%20of%20it.md"), StringComparison.Ordinal);
        }
        finally
        {
            host.Courses.Current = service;
        }
    }

    [Fact]
    public async Task The_course_file_leads_to_the_list()
    {
        using var response = await host.SendAsync(HttpMethod.Get, "/notes/course.md");

        Assert.Equal("/notes/", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_note_that_was_saved_has_a_new_tag()
    {
        using var before = await host.SendAsync(HttpMethod.Get, "/notes/domain-2/iam.md");
        var service = host.Courses.Current;
        var course = service.Course;
        host.Courses.Current = service with { Course = course with { Notes = [course.Notes[1] with { Html = "<h1>New</h1>" }] } };

        try
        {
            using var after = await host.SendAsync(HttpMethod.Get, "/notes/domain-2/iam.md", $"If-None-Match: {before.Headers.ETag}");

            Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        }
        finally
        {
            host.Courses.Current = service;
        }
    }
}
