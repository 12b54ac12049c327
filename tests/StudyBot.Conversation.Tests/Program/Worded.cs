using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.Conversation.Tests;

/// <summary>Replies as a student reads them: the text, or what a card says in words, and what can be tapped, each as <c>[[Quiz me]]</c>.</summary>
internal static partial class Worded
{
    public static string Of(IEnumerable<JsonNode> replies) => string.Join("\n\n", replies.Select(Of));

    private static string Of(JsonNode reply)
    {
        var taps = reply["suggestedActions"]?["actions"]?.AsArray() ?? [];
        return string.Join('\n', [Escape().Replace((string?)reply["text"] ?? (string?)reply["attachments"]?[0]?["content"]?["fallbackText"] ?? "", "${sign}"), .. taps.Select(tap => $"[[{tap!["title"]}]]")]);
    }

    // The backslashes are for Markdown; nobody sees them.
    [GeneratedRegex(@"\\(?<sign>[^\w\s])", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
