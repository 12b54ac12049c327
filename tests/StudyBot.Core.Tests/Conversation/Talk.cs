namespace StudyBot.Core.Tests;

/// <summary>A conversation in memory: every turn's dialog is written and read back, as between two real turns.</summary>
internal sealed class Talk(FixedCourse courses, StudyConversation conversation)
{
    public FixedCourse Courses => courses;

    public Dialog Dialog { get; private set; } = new Dialog.New();

    public List<Reply> Replies { get; } = [];

    public static Talk About(Course course, IStudyStore? history = null)
    {
        var courses = new FixedCourse(course);
        var drawn = 41L;
        return new Talk(courses, new StudyConversation(courses, history ?? new KnownHistory(), () => ++drawn));
    }

    public Task<Turn> SayAsync(string text) => TakeAsync(Some.Says(text));

    public Task<Turn> JoinAsync() => TakeAsync(new Utterance.Joined { Student = Some.Student, Conversation = Some.Conversation });

    public Task<Turn> PressAsync(CardPress press) => TakeAsync(new Utterance.Pressed(press) { Student = Some.Student, Conversation = Some.Conversation });

    /// <summary>The letter under which the open question shows an option.</summary>
    public char LetterOf(string option)
    {
        var view = Replies.Last(reply => reply.Question is not null).Question!;
        return QuestionView.Letter(view.Options.ToList().IndexOf(option));
    }

    private async Task<Turn> TakeAsync(Utterance utterance)
    {
        var turn = await conversation.RespondAsync(DialogJson.Read(DialogJson.Write(Dialog)), utterance, TestContext.Current.CancellationToken);
        Dialog = turn.Dialog;
        Replies.AddRange(turn.Replies);
        return turn;
    }
}
