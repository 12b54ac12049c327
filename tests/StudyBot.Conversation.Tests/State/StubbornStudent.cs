using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.Conversation.Tests;

/// <summary>Takes a quiz, and sends each answer again under the same id until it is acknowledged.</summary>
internal sealed partial class StubbornStudent(MortalProgram program, Random random)
{
    private Student? student;

    /// <summary>What was chosen for each answer that the program has acknowledged, in the order of the quiz.</summary>
    public List<string> Acknowledged { get; } = [];

    public string Id { get; private set; } = "";

    public async Task TakeQuizAsync(int answers)
    {
        student = await program.InsistAsync(Student.ArriveAsync);
        await PostAsync(string.Create(CultureInfo.InvariantCulture, $"quiz {answers + 2}"), "begin");
        Id = (string)(await ReadAllAsync())[1]["from"]!["id"]!;
        for (var number = 1; number <= answers; number++)
        {
            var (said, chosen) = Choose((string)(await ReadAllAsync())[^1]["text"]!);
            await PostAsync(said, string.Create(CultureInfo.InvariantCulture, $"answer-{number}"));
            Acknowledged.Add(chosen);
            program.Acknowledge();
        }
    }

    public Task<IReadOnlyList<JsonNode>> ReadAllAsync() => program.InsistAsync(_ => student!.ReadAllAsync());

    public async Task<string> AskAsync(string text)
    {
        await ReadAllAsync();
        return await student!.AskAsync(text);
    }

    private async Task PostAsync(string text, string id) => await program.InsistAsync(async _ =>
    {
        using var answer = await student!.PostAsync(Student.Message(text, id));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        // The acknowledgement is a whole answer; one that the kill cut short is none.
        return await answer.JsonAsync();
    });

    /// <summary>An answer of the form that is asked for, at random: what is said, and what is kept of it.</summary>
    private (string Said, string Chosen) Choose(string question)
    {
        var options = OptionLine().Matches(question).Select(match => (Letter: match.Groups["letter"].Value, Text: match.Groups["text"].Value)).ToArray();
        random.Shuffle(options);
        if (question.Contains("type the answer", StringComparison.Ordinal))
            return ("some name", "some name");
        if (question.Contains("put in order", StringComparison.Ordinal))
            return (string.Concat(options.Select(option => option.Letter)), Kept(options.Select(option => option.Text)));
        if (LeftLine().Matches(question) is { Count: > 0 } left)
            return (string.Concat(options.Select(option => option.Letter)), Kept(left.Zip(options, (match, option) => $"{match.Groups["text"].Value}: {option.Text}")));

        var chosen = options[..(question.Contains("choose 2", StringComparison.Ordinal) ? 2 : 1)];
        return (string.Join(" and ", chosen.Select(option => option.Letter)), Kept(chosen.Select(option => option.Text)));
    }

    private static string Kept(IEnumerable<string> texts) => string.Join(" + ", texts.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^- \*\*[1-9]\.\*\* (?<text>.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftLine();

    [GeneratedRegex(@"^- \*\*(?<letter>[A-F])\.\*\* (?<text>.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OptionLine();
}
