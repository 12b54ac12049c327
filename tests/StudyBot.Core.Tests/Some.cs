using CsCheck;

namespace StudyBot.Core.Tests;

/// <summary>Values for tests that do not care which.</summary>
internal static class Some
{
    public static readonly StudentKey Student = new("tenant", "test", "ann");
    public static readonly ConversationKey Conversation = new("tenant", "test", "talk");

    public static SectionRef Ref(string heading, string path = "notes.md") => new(path, ["Notes", heading], heading.ToLowerInvariant().Replace(' ', '-'));

    public static Section Section(string heading, params string[] sentences) => new() { Ref = Ref(heading), Level = 2, Sentences = sentences };

    public static Question Question(string id = "q-guest-os", string stem = "Who patches the guest operating system of an EC2 instance?", string? topic = "2.1", params Option[] options) => new()
    {
        Id = id,
        Stem = stem,
        Form = new QuestionForm.Choice(options.Length > 0 ? options :
        [
            new Option("AWS", false, "AWS patches the host, not what runs inside."),
            new Option("The customer", true, null),
            new Option("The hardware vendor", false, "Vendors deliver, they do not operate."),
            new Option("Nobody, it patches itself", false, "Nothing patches itself."),
        ]),
        Explanation = "You choose the image, so you patch it.",
        Sections = [Ref("Amazon EC2")],
        TopicId = topic,
    };

    public static Question TwoOfFour(string id = "q-root") => Question(id, "Which tasks need the root user? (Choose two.)", "2.3",
        new Option("Closing the account", true, null),
        new Option("Creating a bucket", false, "Any permitted user can."),
        new Option("Changing the root email address", true, null),
        new Option("Starting an instance", false, "Any permitted user can.")) with
    {
        Sections = [Ref("Root user")],
    };

    public static Question Typed(params string[] answers) => Question("q-keys", "Which service creates and controls encryption keys?") with
    {
        Form = new QuestionForm.Typed(answers.Length > 0 ? answers : ["AWS KMS"]),
    };

    public static Question Ordering(params string[] steps) => Question("q-life", "What happens to an instance, from first to last?") with
    {
        Form = new QuestionForm.Ordering(steps.Length > 0 ? steps : ["Launch the instance", "Stop the instance", "Terminate the instance"]),
    };

    public static Question Matching() => Question("q-services", "Which service does what?") with
    {
        Form = new QuestionForm.Matching("Service", "What it does",
        [
            new MatchingPair("AWS KMS", "controls encryption keys"),
            new MatchingPair("AWS CloudTrail", "records API calls"),
            new MatchingPair("Amazon Macie", "finds personal data in buckets"),
        ]),
    };

    public static Term Term(string name, params string[] aliases) => new() { Name = name, Aliases = aliases, Meaning = "a thing" };

    /// <summary>Names as a glossary of a vendor's services has them.</summary>
    public static Course WithServices(params Question[] questions) => Course(questions) with
    {
        Terms =
        [
            Term("AWS Key Management Service", "AWS KMS", "KMS"),
            Term("AWS CloudHSM", "CloudHSM"),
            Term("AWS CloudTrail", "CloudTrail"),
            Term("Amazon GuardDuty", "GuardDuty"),
            Term("Amazon Macie", "Macie"),
            Term("AWS Shield Advanced", "Shield Advanced"),
            Term("AWS Shield", "Shield"),
            Term("Encryption at rest"),
        ],
    };

    public static Course Course(params Question[] questions) => new()
    {
        Id = "course",
        Title = "A course",
        Topics = [new Topic("2.1", "The shared responsibility model"), new Topic("2.3", "Access management")],
        Questions = questions.Length > 0 ? questions : [Question()],
        Resources = [new Resource("help-center", "Help center", new Uri("https://example.com/help"), "Go there with a practical problem.")],
        Terms = [new Term { Name = "Multi-factor authentication", Aliases = ["MFA"], Meaning = "a second proof", Section = Ref("MFA") }],
        Notes =
        [
            new Note
            {
                Path = "notes.md",
                Title = "Notes",
                Html = "",
                Sections =
                [
                    Section("Amazon EC2", "The customer patches the guest operating system of an EC2 instance.", "AWS looks after the hardware."),
                    Section("MFA", "Multi-factor authentication asks for a second proof."),
                ],
            },
        ],
    };

    public static CourseInService Service(Course course) => new(course, new WordFinder(course), []);

    public static Gen<int[]> Order(int count) => Gen.Shuffle(Enumerable.Range(0, count).ToArray());

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static Utterance Says(string text) => new Utterance.Typed(text) { Student = Student, Conversation = Conversation };
}
