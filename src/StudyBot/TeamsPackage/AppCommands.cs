using System.Text.Json.Nodes;

namespace StudyBot;

/// <summary>The commands that Teams offers while a student types: phrases that the conversation understands wherever it takes place.</summary>
internal static class AppCommands
{
    private static readonly (string Title, string Description)[] Known =
    [
        ("help", "What I can do, and what you can say"),
        ("quiz", "Questions one at a time; also: quiz me on a topic, quiz 10 on a topic"),
        ("topics", "What the course covers"),
        ("progress", "How you are doing"),
        ("hint", "In a quiz: a nudge without the answer"),
        ("skip", "In a quiz: on to the next question"),
        ("why", "In a quiz: the reason for the last answer"),
        ("repeat", "In a quiz: show the open question again"),
        ("stop", "End the quiz, with what to read next"),
    ];

    public static JsonArray ToJson() =>
        [.. Known.Select(command => new JsonObject { ["title"] = command.Title, ["description"] = command.Description })];
}
