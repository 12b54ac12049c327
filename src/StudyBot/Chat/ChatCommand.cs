using System.CommandLine;
using System.Text;
using StudyBot.Core;

namespace StudyBot;

/// <summary><c>chat</c>: the same conversation in a terminal, kept like any other.</summary>
internal static class ChatCommand
{
    private static readonly ConversationKey Conversation = new("local", "console", "terminal");
    private static readonly StudentKey Student = new("local", "console", Environment.UserName);

    public static Command Create(FolderOptions folders)
    {
        var command = new Command("chat", "Talk to the bot here. An empty line or Ctrl+D ends it; a quiz waits for you.");
        command.SetAction((parsed, cancellation) => RunAsync(folders.Read(parsed), Console.In, Console.Out, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(Folders folders, TextReader input, TextWriter output, CancellationToken cancellation)
    {
        await using var services = Composition.ForTerminal(Settings.Read(folders));
        var runner = services.GetRequiredService<TurnRunner>();
        await SayAsync(new Utterance.Joined { Student = Student, Conversation = Conversation });

        while (await ReadAsync() is { Length: > 0 } line)
            await SayAsync(new Utterance.Typed(line) { Student = Student, Conversation = Conversation });
        return 0;

        async Task<string?> ReadAsync()
        {
            await output.WriteAsync("> ".AsMemory(), cancellation);
            await output.FlushAsync(cancellation);
            return (await input.ReadLineAsync(cancellation))?.Trim();
        }

        async Task SayAsync(Utterance utterance)
        {
            // Nothing here sends a line twice, so each gets an id of its own.
            var id = Composition.Draw().ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
            if (await runner.RunAsync(utterance, id, (replies, _, _) => [.. replies.Select(reply => (Utf8Text)reply.Text)], deliverTo: null, cancellation) is TurnResult.Stored stored)
            {
                foreach (var activity in stored.Turn.Activities)
                    await output.WriteLineAsync(Plain(activity.Json.ToString()).AsMemory(), cancellation);
            }
        }
    }

    /// <summary>Markdown reads well in a terminal, but for the backslashes before its own signs.</summary>
    private static string Plain(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && char.IsPunctuation(markdown[i + 1]) | char.IsSymbol(markdown[i + 1]))
                i++;
            text.Append(markdown[i]);
        }

        return text.Replace("](/notes/", "](knowledge/").Append('\n').ToString();
    }
}
