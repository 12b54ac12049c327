using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Core;

/// <summary>Reads "quiz 3 on IAM for 2 minutes", "show the result", "next" out of what is said in a group.</summary>
internal static partial class GroupCommandReader
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    private static readonly Dictionary<string, GroupCommand> Phrases = new Dictionary<GroupCommand, string[]>
    {
        [new GroupCommand.Step(GroupDeed.Show)] = ["show", "reveal", "reveal it", "show it", "show the result", "show the results", "show result", "show results", "results", "result", "close", "close the vote", "show the answer", "show answer"],
        [new GroupCommand.Step(GroupDeed.Discuss)] = ["discuss", "discuss it", "lets discuss", "discussion", "talk it over"],
        [new GroupCommand.Step(GroupDeed.Again)] = ["vote again", "revote", "again", "second vote", "vote"],
        [new GroupCommand.Step(GroupDeed.Next)] = ["next", "next one", "next question", "next please", "go on", "continue", "skip", "skip it", "skip this", "skip this question"],
        [new GroupCommand.Leaderboard()] = ["leaderboard", "leader board", "show the leaderboard", "show leaderboard", "scores", "score", "ranking", "ranks", "join the leaderboard", "join leaderboard"],
        [new GroupCommand.Repeat()] = ["repeat", "repeat the question", "show the question", "show question", "show the quiz", "show the card", "what was the question"],
    }.SelectMany(command => command.Value, (command, phrase) => KeyValuePair.Create(phrase, command.Key)).ToDictionary();

    /// <summary>Null when it is said as it would be with the bot alone.</summary>
    public static GroupCommand? Read(string text)
    {
        if (Phrases.TryGetValue(string.Join(' ', Words.Of(text)), out var command))
            return command;
        if (ReadVotingTime(text, out var rest) is { } time && CommandReader.Read(rest) is Command.Quiz timed)
            return new GroupCommand.Quiz(timed.Count, timed.About, time);

        return CommandReader.Read(text) switch
        {
            Command.Quiz when IsForOne(text) => new GroupCommand.Personal(),
            Command.Quiz quiz => new GroupCommand.Quiz(quiz.Count, quiz.About, null),
            Command.Progress or Command.MyData or Command.DeleteMyData => new GroupCommand.Personal(),
            Command.Stop => new GroupCommand.Step(GroupDeed.End),
            Command.Hint or Command.Why or Command.DontKnow => new GroupCommand.Coaching(),
            Command.Help => new GroupCommand.Help(),
            _ => null,
        };
    }

    /// <summary>"quiz me" is for whoever says it, "quiz us" and "quiz" are for everybody.</summary>
    private static bool IsForOne(string text) => Words.Of(text).Exists(word => word is "me" or "my" or "myself");

    private static TimeSpan? ReadVotingTime(string text, out string rest)
    {
        rest = text;
        if (VotingTime().Match(text) is not { Success: true } match)
            return null;

        rest = text.Remove(match.Index, match.Length);
        var count = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);
        var time = char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => TimeSpan.FromDays(count),
        };
        return time < Shortest ? Shortest : time > Longest ? Longest : time;
    }

    [GeneratedRegex(@"[,;]?\s*(\b(for|in|within|with|open)\s+)?\b(?<count>[0-9]{1,4})\s*-?(?<unit>seconds|second|secs|sec|s|minutes|minute|mins|min|m|hours|hour|h|days|day|d)\b(\s+each)?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VotingTime();
}
