using System.Text.Json.Nodes;

namespace StudyBot;

/// <summary>The commands that Teams offers while a student types: phrases that the conversation understands, with the bot alone and among several.</summary>
internal static class AppCommands
{
    private static readonly (string Title, string Description)[] Alone =
    [
        ("help", "What I can do, and what you can say"),
        ("quiz", "Questions one at a time; also: quiz me on a topic, quiz 10 on a topic"),
        ("topics", "What the course covers"),
        ("progress", "How you are doing"),
        ("my data", "What I keep of you, and how to have it deleted"),
        ("hint", "In a quiz: a nudge without the answer"),
        ("skip", "In a quiz: on to the next question"),
        ("why", "In a quiz: the reason for the last answer"),
        ("repeat", "In a quiz: show the open question again"),
        ("stop", "End the quiz, with what to read next"),
    ];

    private static readonly (string Title, string Description)[] AmongSeveral =
    [
        ("help", "What I can do here, and what you can say"),
        ("quiz", "A quiz for everybody here; also: quiz 3 on a topic for 5 minutes"),
        ("show", "Whoever began the quiz: show the result"),
        ("next", "Whoever began the quiz: on to the next question"),
        ("stop", "Whoever began the quiz: end it"),
        ("repeat", "The card of the open quiz once more"),
        ("leaderboard", "The best of those who chose to be on it"),
        ("quiz me", "A quiz of your own, between you and me"),
        ("progress", "How you are doing, between you and me"),
        ("topics", "What the course covers"),
    ];

    public static JsonArray ToJson() => [List(["personal"], Alone), List(["team", "groupChat"], AmongSeveral)];

    private static JsonObject List(JsonArray scopes, (string Title, string Description)[] commands) => new()
    {
        ["scopes"] = scopes,
        ["commands"] = new JsonArray([.. commands.Select(command => new JsonObject { ["title"] = command.Title, ["description"] = command.Description })]),
    };
}
