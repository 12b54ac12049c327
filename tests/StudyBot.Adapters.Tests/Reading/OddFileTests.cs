using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>Entries of a folder that are no ordinary file with an ordinary name.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(("course.md", CourseFolder.Head), ("good.md", "# Good\ntext"));
    private readonly CourseFolder _outside = CourseFolder.With(("secret.md", "# Secret\nNobody may read this."));

    [Theory]
    [InlineData("line\nfeed.md")]
    [InlineData("bell\a.md")]
    [InlineData("escape\u001b[2J.md")]
    [InlineData("turned\u202Edm.md")]
    [InlineData("\"quoted\".md")]
    [InlineData("a#b.md")]
    [InlineData("a?b.md")]
    [InlineData("a%2e%2e.md")]
    [InlineData("a\\b.md")]
    [InlineData("a:b.md")]
    [InlineData("<script>.md")]
    [InlineData(" before.md")]
    [InlineData("folder /note.md")]
    [InlineData("folder./note.md")]
    [InlineData("fol\nder/note.md")]
    public void A_name_that_no_address_can_hold_is_refused(string path)
    {
        _folder.Write(path, "# Bad\ntext");

        var problem = Assert.Single(Serving().Problems);

        Assert.Equal("file-name", problem.Code);
        Assert.DoesNotContain(problem.File, char.IsControl);
    }

    [Theory]
    [InlineData("what's new (2026) [draft].md")]
    [InlineData("a..b.md")]
    [InlineData("Sécurité & conformité.md")]
    [InlineData("安全.md")]
    [InlineData("🔒.md")]
    public void A_name_that_is_only_unusual_serves(string path)
    {
        _folder.Write(path, "# Unusual\ntext");

        var reading = Serving();

        Assert.Empty(reading.Problems);
        Assert.Contains(reading.Course.Notes, note => note.Path == path);
    }

    [Theory]
    [InlineData("...md")]
    [InlineData("..hidden/note.md")]
    public void A_name_that_begins_with_dots_is_hidden(string path)
    {
        _folder.Write(path, "# Hidden\ntext");

        Assert.Empty(Serving().Problems);
    }

    [Fact]
    public void A_path_too_long_for_other_machines_is_refused()
    {
        _folder.Write($"{new string('a', 150)}/{new string('b', 100)}.md", "# Bad\ntext");

        Assert.Equal("file-name-too-long", Assert.Single(Serving().Problems).Code);
    }

    [Fact]
    public void Names_that_are_not_UTF_8_are_refused_each()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux takes such names.");
        Run("/bin/sh", "-c", "printf '# Bad' > \"$(printf 'a\\377.md')\"; printf '# Bad' > \"$(printf 'a\\376.md')\"");

        var codes = Serving().Problems.Select(problem => problem.Code).ToList();

        // .NET cannot name them, so it cannot delete them either.
        Run("/bin/sh", "-c", "rm a*.md");
        Assert.Equal(["file-name", "file-name"], codes);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "bad.md"), Path.Combine(_outside.Root, "secret.md"));

        Assert.Equal(("bad.md", "symbolic-link"), Assert.Single(Serving().Problems) is var problem ? (problem.File, problem.Code) : default);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "more"), _outside.Root);

        Assert.Equal(("more", "symbolic-link"), Assert.Single(Serving().Problems) is var problem ? (problem.File, problem.Code) : default);
    }

    [Fact]
    public void Links_that_lead_to_each_other_or_nowhere_are_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "a.md"), "b.md");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "b.md"), "a.md");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "c.md"), "gone.md");

        Assert.Equal(["symbolic-link", "symbolic-link", "symbolic-link"], Serving().Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("../{0}/secret.md")]
    [InlineData("..%2F{0}%2Fsecret.md")]
    [InlineData("%2e%2e/{0}/secret.md")]
    [InlineData("..\\{0}\\secret.md")]
    [InlineData("/tmp/{0}/secret.md")]
    [InlineData("//tmp/{0}/secret.md")]
    [InlineData("file:///tmp/{0}/secret.md")]
    public void A_link_in_a_note_that_leaves_the_folder_is_told_and_not_followed(string address)
    {
        _folder.Write("bad.md", $"# Bad\nSee [this]({string.Format(CultureInfo.InvariantCulture, address, Path.GetFileName(_outside.Root))}).");

        var reading = Serving();

        Assert.Equal(("bad.md", 2, "link-refused"), Assert.Single(reading.Problems) is var problem ? (problem.File, problem.Line, problem.Code) : default);
        Assert.DoesNotContain("href", reading.Course.Notes.Single(note => note.Path == "bad.md").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_became_a_link_after_the_folder_was_listed_is_not_read()
    {
        var listed = KnowledgeFolder.List(_folder.Root);
        File.Delete(Path.Combine(_folder.Root, "good.md"));
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "good.md"), Path.Combine(_outside.Root, "secret.md"));

        var read = listed.Markdown.Select(path => FileReader.Read(_folder.Root, path)).ToList();

        Assert.Equal("file-unreadable", Assert.Single(read.OfType<FileText.Refused>()).Problem.Code);
        Assert.DoesNotContain(read.OfType<FileText.Text>(), text => text.Content.Contains("Nobody", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_became_a_link_after_it_was_listed_is_not_read()
    {
        _folder.Write("more/secret.md", "# Old\ntext");
        Directory.Delete(Path.Combine(_folder.Root, "more"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "more"), _outside.Root);

        var read = Assert.IsType<FileText.Refused>(FileReader.Read(_folder.Root, "more/secret.md"));

        Assert.Equal("file-unreadable", read.Problem.Code);
    }

    [Fact]
    public void The_knowledge_folder_itself_may_be_reached_by_a_link()
    {
        var link = Path.Combine(_outside.Root, "course");
        Directory.CreateSymbolicLink(link, Path.Combine("..", Path.GetFileName(_folder.Root)));

        var reading = CourseReader.Read(link);

        Assert.Empty(reading.Problems);
        Assert.Contains(reading.Course.Notes, note => note.Path == "good.md");
    }

    [Fact]
    public void A_named_pipe_is_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        Run("mkfifo", "bad.md");

        Assert.Equal("bad.md", Assert.Single(Serving().Problems).File);
    }

    [Fact]
    public void A_socket_is_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sockets in folders.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder.Root, "bad.md")));

        Assert.Equal("bad.md", Assert.Single(Serving().Problems).File);
    }

    [Fact]
    public void A_file_of_100_MB_costs_nothing()
    {
        using (var file = File.Create(Path.Combine(_folder.Root, "bad.md")))
            file.SetLength(100 * 1024 * 1024);

        var (reading, allocated) = MeasuredReading.Of(_folder);

        Assert.Equal(("bad.md", "file-too-large"), Assert.Single(reading.Problems) is var problem ? (problem.File, problem.Code) : default);
        Assert.InRange(allocated, 0, 1_000_000);
    }

    [Fact]
    public void The_limit_of_a_file_can_be_set()
    {
        _folder.Write("long.md", $"# Long\n{new string('x', 300 * 1024)}");

        Assert.Equal("file-too-large", Assert.Single(CourseReader.Read(_folder.Root, TimeProvider.System, maximumFileKilobytes: 256).Problems).Code);
        Assert.Contains(CourseReader.Read(_folder.Root, TimeProvider.System, maximumFileKilobytes: 512).Course.Notes, note => note.Path == "long.md");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    private CourseReading Serving()
    {
        var reading = MeasuredReading.Of(_folder).Reading;

        Assert.Contains(reading.Course.Notes, note => note.Path == "good.md");
        Assert.DoesNotContain(reading.Course.Notes, note => note.Html.Contains("Nobody", StringComparison.Ordinal));
        return reading;
    }

    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
