using System.Text.Json;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>The questions that are made from the shipped course, and from courses that hold one thing each.</summary>
public sealed class MadeBankTests(ITestOutputHelper output)
{
    private static readonly Course Shipped = CourseReader.Read(RepositoryFolder.Knowledge).Course;

    private static readonly IReadOnlyList<Question> Made = [.. Shipped.Questions.Where(question => question.IsAuto)];

    [Fact]
    public void The_shipped_course_yields_more_than_a_hundred()
    {
        output.WriteLine(string.Join(", ", Made.CountBy(question => question.Id.Split('-')[2]).Select(count => $"{count.Key} {count.Value}")));
        output.WriteLine(string.Join(", ", Made.CountBy(question => question.ObjectiveId ?? "none").OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key}: {count.Value}")));

        Assert.InRange(Made.Count, 100, 300);
        Assert.Distinct(Shipped.Questions.Select(question => question.Id));
        Assert.Distinct(Made.Select(question => $"{question.Stem} {string.Join('|', question.Form.Key)}"));
        Assert.All(Made, question => Assert.NotEmpty(question.Sources));
    }

    // What an instructor would be told if the questions were copied into a file: another way to the rules than the one that they came by.
    [Fact]
    public void Written_into_a_file_none_of_them_is_objected_to()
    {
        using var folder = CopyOfShipped();
        folder.Write("questions/made.md", FileOf(Made));

        var problems = CourseReader.Read(folder.Root, CleanCourse.Clock).Problems;

        Assert.Equal(["questions-objective-not-one"], problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("q-auto-means-amazon-macie", "Amazon Macie", "Amazon Detective", "Amazon GuardDuty", "Amazon Inspector")]
    [InlineData("q-auto-is-inline-policy", "A policy that is written into one single user, group, or role", "A policy that is attached to a resource and says who may use it", "An IAM policy that AWS writes and updates", "The policy of a role that says who may assume it")]
    [InlineData("q-auto-is-network-access-control-list", "A stateless firewall for a subnet", "A managed firewall for the traffic of a VPC", "A stateful firewall for an instance", "The firewall for HTTP and HTTPS requests")]
    [InlineData("q-auto-which-domain-2-compliance-programs-hipaa", "HIPAA", "FedRAMP", "GDPR", "PCI DSS")]
    [InlineData("q-auto-which-domain-2-shared-responsibility-s3-who-aws", "Keep the storage software up to date", "Choose the encryption key", "Sort and delete data", "Write the bucket policy")]
    [InlineData("q-auto-which-domain-2-logging-and-governance-where-logs-are-aws-config-history", "AWS Config history", "AWS CloudTrail trail", "AWS WAF logs", "VPC Flow Logs")]
    public void Wrong_options_are_of_the_kind_of_the_key(string id, string key, params string[] wrong)
    {
        var question = Made.Single(question => question.Id == id);

        Assert.Equal([key], question.Form.Key);
        Assert.Equal(wrong, question.Options.Where(option => !option.IsRight).Select(option => option.Text));
    }

    [Fact]
    public void The_same_folder_gives_the_same_questions_byte_for_byte_wherever_it_lies()
    {
        using var copy = CopyOfShipped();

        Assert.Equal(Bytes(Shipped), Bytes(CourseReader.Read(RepositoryFolder.Knowledge).Course));
        Assert.Equal(Bytes(Shipped), Bytes(CourseReader.Read(copy.Root).Course));
    }

    [Fact]
    public void A_written_question_with_the_id_wins()
    {
        using var folder = CopyOfShipped();
        folder.Write("questions/own.md", FileOf([Made.Single(question => question.Id == "q-auto-means-amazon-macie") with { Stem = "Who finds it?" }]));

        var question = Assert.Single(CourseReader.Read(folder.Root).Course.Questions, question => question.Id == "q-auto-means-amazon-macie");

        Assert.Equal(("Who finds it?", false), (question.Stem, question.IsAuto));
    }

    [Fact]
    public void Sections_that_say_what_their_heading_is_are_asked_unless_the_stem_would_be_their_sentence()
    {
        using var folder = CourseFolder.With(("course.md", CourseFolder.Head), ("trees.md", """
            # Trees
            ## Beech
            A beech is a tree that sheds smooth leaves.
            ## Yew
            A yew is a tree that carries red berries.
            ## Larch
            A larch is a tree that drops soft needles.
            ## Maple
            A maple is a tree that gives sweet syrup.
            ## Alder
            An alder is a tree that stands on the banks of small streams in the north.
            """));

        var ids = folder.Read().Course.Questions.Select(question => question.Id).ToList();

        Assert.Contains("q-auto-means-beech", ids);
        Assert.Contains("q-auto-is-beech", ids);
        Assert.DoesNotContain("q-auto-means-alder", ids);
    }

    [Theory]
    [InlineData("course.md", "id: clf-c02-domain-2", 0)]
    [InlineData("glossary.md", "title: Glossary", 1)]
    [InlineData("domain-2/iam.md", "topic: \"2.3\"", 2)]
    public void They_are_switched_off_for_a_file_or_for_all(string file, string line, int expectation)
    {
        using var folder = CopyOfShipped();
        var text = File.ReadAllText(Path.Combine(folder.Root, file));
        folder.Write(file, text.Replace(line, $"{line}\nmade-questions: false", StringComparison.Ordinal));

        var left = CourseReader.Read(folder.Root).Course.Questions.Where(question => question.IsAuto).ToList();

        Assert.True(expectation switch
        {
            0 => left.Count == 0,
            1 => left.Count > 0 && left.Count < Made.Count,
            _ => left.Count > 0 && left.TrueForAll(question => question.Sections[0].Path != file),
        });
    }

    [Fact]
    public void Nothing_is_made_before_somebody_wants_to_be_asked()
    {
        var course = new Course { Id = "a", Title = "A", Questions = new QuestionBank([], () => throw new InvalidOperationException("A save has to wait.")) };

        Assert.Empty(course.Written);
        Assert.Throws<InvalidOperationException>(() => course.Questions.Count);
    }

    private static CourseFolder CopyOfShipped()
    {
        var copy = new CourseFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Knowledge, "*.md", SearchOption.AllDirectories))
            copy.Write(Path.GetRelativePath(RepositoryFolder.Knowledge, file), File.ReadAllText(file));
        return copy;
    }

    private static string FileOf(IEnumerable<Question> questions) =>
        "---\nsources: [https://docs.aws.amazon.com/]\n---\n# Made\n" + string.Concat(questions.Select(question =>
            $"\n### {MarkdownText.Escape(question.Stem)} {{#{question.Id}}}\n{string.Concat(question.Options.Select(OptionOf))}{TableOf(question.Form)}"
            + $"\n> {MarkdownText.Escape(question.Explanation)} See [it](../{question.Sections[0].Path}#{question.Sections[0].Anchor}).\n"));

    private static string OptionOf(Option option) =>
        $"- [{(option.IsRight ? 'x' : ' ')}] {MarkdownText.Escape(option.Text)}\n" + (option.Feedback is null ? "" : $"  > {MarkdownText.Escape(option.Feedback)}\n");

    private static string TableOf(QuestionForm form) => form is QuestionForm.Matching matching
        ? $"| {matching.LeftTitle} | {matching.RightTitle} |\n|---|---|\n" + string.Concat(matching.Pairs.Select(pair => $"| {MarkdownText.Escape(pair.Left)} | {MarkdownText.Escape(pair.Right)} |\n"))
        : "";

    private static byte[] Bytes(Course course) => JsonSerializer.SerializeToUtf8Bytes(course.Questions.Where(question => question.IsAuto).Select(question => new { question, form = (object)question.Form }));
}
