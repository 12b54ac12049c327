using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>A course made by hand, with something of everything that a page shows.</summary>
internal sealed class SmallCourse : ICourseSource
{
    public CourseInService Current { get; set; } = new(Make(), new FindsNothing(), []);

    public static Course Make() => new()
    {
        Id = "small",
        Title = "Locks & <Keys>",
        Topics = [new Topic("2.1", "Shared responsibility"), new Topic("2.3", "Access management")],
        Notes =
        [
            new Note { Path = "course.md", Title = "Locks & <Keys>", Html = """<h1 id="locks--keys">Locks &amp; &lt;Keys&gt;</h1>""" },
            new Note
            {
                Path = "domain-2/iam.md",
                Title = "Identity and access management",
                TopicId = "2.3",
                Reviewed = new DateOnly(2026, 11, 23),
                Sources = [new Uri("https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html")],
                Sections =
                [
                    Section("domain-2/iam.md", 2, "Users & groups", "users--groups"),
                    Section("domain-2/iam.md", 2, "Roles", "roles"),
                    Section("domain-2/iam.md", 3, "Roles for services", "roles-for-services"),
                ],
                Html = """
                    <h1 id="identity-and-access-management">Identity and access management</h1><p>Who may do what.</p>
                    <h2 id="users--groups">Users &amp; groups</h2><p>See <a href="shared-responsibility.md#ec2">EC2</a> and the <a href="../glossary.md">glossary</a>.</p>
                    <h2 id="roles">Roles</h2><p>A role is taken on for a while.</p>
                    <h3 id="roles-for-services">Roles for services</h3><p>Services take on roles too.</p>
                    <table><thead><tr><th></th><th>Lasts</th></tr></thead><tbody><tr><td>Role</td><td>a while</td></tr></tbody></table>
                    """,
            },
            new Note
            {
                Path = "domain-2/shared-responsibility.md",
                Title = "Shared <responsibility>",
                TopicId = "2.1",
                Sections = [Section("domain-2/shared-responsibility.md", 2, "EC2", "ec2")],
                Html = """<h2 id="ec2">EC2</h2><p>The customer patches the guest operating system.</p>""",
            },
        ],
        Terms =
        [
            new Term
            {
                Name = "Multi-factor authentication",
                Aliases = ["MFA", "2FA"],
                Meaning = "A second proof of who you are.",
                Section = new SectionRef("domain-2/iam.md", ["Identity and access management", "Users & groups"], "users--groups"),
            },
        ],
        Resources = [new Resource("aws-knowledge-center", "AWS Knowledge Center", new Uri("https://repost.aws/knowledge-center"), "Go there with a practical problem.")],
    };

    private static Section Section(string path, int level, string heading, string anchor) =>
        new() { Ref = new SectionRef(path, [heading], anchor), Level = level, Sentences = [heading] };

    private sealed class FindsNothing : IPassageFinder
    {
        public Findings Find(string question, int top) => new([], 0, 1);

        public Passage? Quote(Section section, string question, Predicate<string> mayShow) => null;

        public IReadOnlyList<Resource> FindResources(string question, int top) => [];

        public bool HasWord(string word) => false;
    }
}
