using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot;

/// <summary>The manifest of the app: what Teams shows of it, and which bot it talks to.</summary>
internal static class AppManifest
{
    private const string AccentColor = "#3346B8";

    public static JsonObject Of(PackageOrder order, Course course) => new()
    {
        ["$schema"] = ManifestRules.Schema,
        ["manifestVersion"] = ManifestRules.SchemaVersion,
        ["version"] = order.Version,
        ["id"] = order.AppId.ToString(),
        ["developer"] = new JsonObject
        {
            ["name"] = order.Developer,
            ["websiteUrl"] = order.Website,
            ["privacyUrl"] = order.Privacy,
            ["termsOfUseUrl"] = order.Terms,
        },
        ["name"] = new JsonObject { ["short"] = order.Name, ["full"] = FullName(order.Name, course.Title) },
        ["description"] = new JsonObject { ["short"] = ShortDescription(course), ["full"] = FullDescription(order, course) },
        ["icons"] = new JsonObject { ["color"] = AppIcons.ColorFile, ["outline"] = AppIcons.OutlineFile },
        ["accentColor"] = AccentColor,
        ["bots"] = new JsonArray(new JsonObject
        {
            ["botId"] = order.AppId.ToString(),
            ["scopes"] = new JsonArray("personal", "team", "groupChat"),
            ["supportsFiles"] = false,
            ["isNotificationOnly"] = false,
            ["commandLists"] = AppCommands.ToJson(),
        }),
        ["composeExtensions"] = new JsonArray(new JsonObject { ["botId"] = order.AppId.ToString(), ["commands"] = new JsonArray(Search()) }),
        ["permissions"] = new JsonArray("identity", "messageTeamMembers"),
        ["validDomains"] = new JsonArray(order.Domain),
        ["defaultInstallScope"] = "personal",
    };

    private static JsonObject Search() => new()
    {
        ["id"] = "search",
        ["type"] = "query",
        ["title"] = "Search the notes",
        ["description"] = "Find a passage of the course's notes and put it into the chat.",
        ["initialRun"] = true,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "question", ["title"] = "Question", ["description"] = "A question, a name or a few words" }),
    };

    // A course may be about a product whose name no app may bear; then the name goes without the course.
    private static string FullName(string name, string course) =>
        ManifestRules.NamesProduct(course) ? $"{name}, a study partner" : Shortened.To(ManifestRules.LongestFullName, $"{name}: {course}");

    private static string ShortDescription(Course course) => Shortened.To(ManifestRules.LongestShortDescription, $"Ask and be quizzed: {course.Title}");

    private static string FullDescription(PackageOrder order, Course course) => Shortened.To(
        ManifestRules.LongestFullDescription,
        $"""
        {order.Name} is a study partner for the course "{course.Title}".

        Ask it anything about the course, typos and all: it quotes the instructors' notes word for word and says where they stand. Or take a quiz: it asks one question at a time, says why an answer was right or wrong, and comes back to what you got wrong. Everything can be typed, and a quiz waits where you left it.

        In a team or a group chat it puts a question to everybody at once: each answers in private, and then all see how many chose what.

        It answers from the notes only and uses no language model. When the notes have nothing, it says so and names a better place to look.

        Say "help" for what it understands. What it keeps of you: {order.Privacy}
        {Topics(course)}
        """).TrimEnd();

    private static string Topics(Course course) =>
        course.Topics.Count == 0 ? "" : $"\nTopics: {string.Join("; ", course.Topics.Select(topic => $"{topic.Id} {topic.Title}"))}.";
}
