using System.Text.RegularExpressions;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>The examples that instructors copy from docs/knowledge-format.md.</summary>
public sealed partial class FormatExamplesTests : IDisposable
{
    private readonly CourseFolder _folder = new();
    private readonly CourseReading _reading;

    public FormatExamplesTests()
    {
        var examples = Example().Matches(File.ReadAllText(FormatPage())).Select(match => match.Groups["text"].Value).ToList();
        _folder.Write("course.md", examples[0]);
        _folder.Write("shared-responsibility.md", examples[1]);
        _folder.Write("questions.md", $"---\ntopic: \"2.1\"\nsources: [https://aws.amazon.com/]\n---\n# Questions\n\n{string.Join('\n', examples[2..^3])}");
        _folder.Write("glossary.md", examples[^3]);
        _folder.Write("resources.md", examples[^2]);
        _folder.Write("asked/iam.md", examples[^1]);
        _folder.Write("iam.md", "---\nreviewed: 2026-11-23\n---\n# IAM\n\n## MFA\nA second proof. See the [Knowledge Center](resources.md#aws-knowledge-center).\n");
        _reading = CourseReader.Read(_folder.Root, CleanCourse.Clock);
    }

    [Fact]
    public void The_examples_have_no_problem() => Assert.Empty(_reading.Problems);

    [Fact]
    public void The_course_is_named_and_shaped_by_its_file()
    {
        Assert.Equal("clf-c02-domain-2", _reading.Course.Id);
        Assert.Equal("AWS Cloud Practitioner, Domain 2: Security and Compliance", _reading.Course.Title);
        Assert.Equal([new Topic("2.1", "The shared responsibility model")], _reading.Course.Topics);
        Assert.Equal((65, 90), (_reading.Course.Exam!.Questions, _reading.Course.Exam.Minutes));
        Assert.Equal([new ExamWeight("Security and Compliance", 30)], _reading.Course.Exam.Weights);
    }

    [Fact]
    public void A_note_brings_its_sections_and_its_front_matter()
    {
        var note = _reading.Course.Notes.Single(note => note.Path == "shared-responsibility.md");

        Assert.Equal("Shared responsibility", note.Title);
        Assert.Equal("2.1", note.TopicId);
        Assert.Equal(new DateOnly(2026, 11, 23), note.Reviewed);
        Assert.Equal([new Uri("https://aws.amazon.com/compliance/shared-responsibility-model/")], note.Sources);
        var section = Assert.Single(note.Sections);
        Assert.Equal("shared-responsibility.md#ec2", section.Ref.Address);
        Assert.Equal(["The shared responsibility model", "Amazon EC2: who does what"], section.Ref.Headings);
        Assert.Equal(
            ["On Amazon EC2 the customer patches the guest operating system.", "AWS looks after the hardware and the hypervisor."],
            section.Sentences);
    }

    [Fact]
    public void A_question_brings_its_options_feedback_reason_and_source()
    {
        var question = QuestionOf("q-ec2-guest-os");

        Assert.Equal("Who patches the guest operating system of an EC2 instance?", question.Stem);
        Assert.Equal(
            [
                new Option("AWS", IsRight: false, "AWS patches the host and the hypervisor, not what runs inside the instance."),
                new Option("The customer", IsRight: true, null),
                new Option("Both, in turns", IsRight: false, "Guest and host are patched by different parties; neither takes turns."),
            ],
            question.Options);
        Assert.Equal("You choose the image, so you patch it.", question.Explanation);
        Assert.Equal("shared-responsibility.md#ec2", Assert.Single(question.Sections).Address);
        Assert.Equal("2.1", question.TopicId);
    }

    [Fact]
    public void A_typed_answer_brings_its_names() => Assert.Equal(
        ["Multi-factor authentication", "two-step verification", "two-factor sign-in"], Assert.IsType<QuestionForm.Typed>(QuestionOf("q-second-proof").Form).Answers);

    [Fact]
    public void An_ordering_question_brings_its_steps() =>
        Assert.Equal(["The hardware", "The hypervisor", "The guest operating system"], Assert.IsType<QuestionForm.Ordering>(QuestionOf("q-ec2-layers").Form).Steps);

    [Fact]
    public void A_matching_question_brings_its_pairs()
    {
        var matching = Assert.IsType<QuestionForm.Matching>(QuestionOf("q-ec2-tasks").Form);

        Assert.Equal(("Part", "Task"), (matching.LeftTitle, matching.RightTitle));
        Assert.Equal(3, matching.Pairs.Count);
        Assert.Equal(new MatchingPair("Guest operating system", "patched by the customer"), matching.Pairs[0]);
    }

    [Fact]
    public void The_glossary_brings_names_and_meaning()
    {
        var term = Assert.Single(_reading.Course.Terms);

        Assert.Equal("Multi-factor authentication", term.Name);
        Assert.Equal(["MFA", "two-factor authentication", "2FA"], term.Aliases);
        Assert.Equal("a second proof of who you are, besides the password.", term.Meaning);
        Assert.Equal("iam.md#mfa", term.Section!.Address);
    }

    [Fact]
    public void A_resource_is_shown_under_the_sections_that_link_it()
    {
        var resource = Assert.Single(_reading.Course.Resources);

        Assert.Equal("AWS Knowledge Center", resource.Name);
        Assert.Equal("https://repost.aws/knowledge-center", resource.Url.ToString());
        Assert.Equal("Answers to the questions that AWS Support hears most. Go there when you have a practical problem with a service.", resource.When);
        var section = _reading.Course.Notes.Single(note => note.Path == "iam.md").Sections.Single();
        Assert.Equal([resource.Id], section.ResourceIds);
    }

    [Fact]
    public void How_students_ask_leads_to_a_section()
    {
        Assert.Equal(3, _reading.Course.Phrasings.Count);
        Assert.All(_reading.Course.Phrasings, phrasing => Assert.Equal("iam.md#mfa", phrasing.Section.Address));
        Assert.Equal("what is the code on my phone for", _reading.Course.Phrasings[0].Text);
    }

    [Theory]
    [InlineData("questions.md")]
    [InlineData("asked/iam.md")]
    public void A_file_of_questions_or_phrasings_is_no_page(string path) => Assert.DoesNotContain(_reading.Course.Notes, note => note.Path == path);

    public void Dispose() => _folder.Dispose();

    private Question QuestionOf(string id) => _reading.Course.Questions.Single(question => question.Id == id);

    private static string FormatPage()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var page = Path.Combine(folder.FullName, "docs", "knowledge-format.md");
            if (File.Exists(page))
                return page;
        }

        throw new FileNotFoundException("docs/knowledge-format.md lies in none of the folders above the tests.");
    }

    [GeneratedRegex("^```markdown\n(?<text>.*?)^```$", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
