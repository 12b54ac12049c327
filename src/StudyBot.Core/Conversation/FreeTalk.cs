using System.Globalization;

namespace StudyBot.Core;

/// <summary>What may be said at any time, whatever is open.</summary>
internal static class FreeTalk
{
    /// <summary>With a question open, it is shown again after the answer.</summary>
    /// <param name="guard">Keeps the key of a question hidden that is open.</param>
    public static Turn Say(Dialog dialog, Command? command, string text, CourseInService service, KeyGuard guard) => command switch
    {
        _ when dialog is Dialog.Choosing choosing && FindChosen(choosing, text) is { } section => Answer(new Dialog.Idle(), NotesAnswerer.Show(service, section, guard), text, service),
        Command.Help => Interrupt(dialog, service, Welcome.Help(service.Course)),
        Command.Hello => Interrupt(dialog, service, Welcome.Greet(service.Course)),
        Command.Topics => Interrupt(dialog, service, Welcome.Topics(service.Course)),
        Command.Thanks => Interrupt(dialog, service, new Reply("You're welcome. Ask on, or say **quiz**.") { Suggestions = ["Quiz me", "Topics"] }),
        Command.Repeat when dialog is Dialog.Quizzing => Interrupt(dialog, service),
        Command.Why when dialog is Dialog.Idle { Last: { } last } => QuizDialog.Why(last, service, dialog, [], KeyGuard.Open),
        Command.Skip or Command.Hint or Command.Why or Command.Stop or Command.Repeat or Command.DontKnow =>
            Interrupt(dialog, service, new Reply("No quiz is open. Say **quiz** to begin one.") { Suggestions = ["Quiz me", "Topics"] }),
        _ when !SaysSomething(text) => Interrupt(dialog, service, new Reply("I can't make anything of that. Ask me something in a few words, or say **help**.") { Suggestions = ["Help"] }),
        _ => Answer(dialog, NotesAnswerer.Ask(service, text, guard), text, service),
    };

    /// <summary>Answers beside the open dialog and, when a question is open, shows it again.</summary>
    public static Turn Interrupt(Dialog dialog, CourseInService service, params IReadOnlyList<Reply> replies) =>
        dialog is Dialog.Quizzing { Session: var session } && session.OpenQuestion(service.Course) is { } question
            ? QuizDialog.Stay(session, question, replies)
            : new Turn(dialog, replies, []);

    private static Turn Answer(Dialog dialog, AskOutcome outcome, string text, CourseInService service)
    {
        var reply = outcome is AskOutcome.Withheld && dialog is not Dialog.Quizzing ? GroupWording.Withheld : AskWording.Of(outcome);
        StudyRecord[] records = outcome is AskOutcome.NotCovered ? [new StudyRecord.NotCovered(text)] : [];
        if (dialog is Dialog.Quizzing)
            return Interrupt(dialog, service, reply) with { Records = records };

        var offered = outcome switch
        {
            AskOutcome.Choose choose => choose.Sections,
            AskOutcome.NotCovered notCovered => notCovered.Nearest,
            _ => [],
        };
        return new Turn(offered.Count > 0 ? new Dialog.Choosing(offered) : dialog is Dialog.Idle ? dialog : new Dialog.Idle(), [reply], records);
    }

    /// <summary>A lone letter or number answers a question that is not open; it asks nothing.</summary>
    private static bool SaysSomething(string text) => Words.Of(text).Exists(word => word.Length > 1 && !word.All(char.IsAsciiDigit));

    /// <summary>A number, or a heading as it was offered.</summary>
    private static SectionRef? FindChosen(Dialog.Choosing choosing, string text)
    {
        var said = text.Trim().TrimEnd('.', ')');
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? choosing.Offered.ElementAtOrDefault(number - 1)
            : choosing.Offered.FirstOrDefault(section => section.Heading.Equals(said, StringComparison.OrdinalIgnoreCase));
    }
}
