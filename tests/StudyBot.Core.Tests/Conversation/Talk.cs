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
        return new Talk(courses, new StudyConversation(courses, history ?? new KnownHistory(), new NoGroupQuizzes(), TimeProvider.System, () => ++drawn));
    }

    public Task<Turn> SayAsync(string text) => TakeAsync(Some.Says(text));

    public Task<Turn> JoinAsync() => TakeAsync(new Utterance.Joined { Student = Some.Student, Conversation = Some.Conversation });

    public Task<Turn> PressAsync(CardPress press) => TakeAsync(new Utterance.Pressed(press) { Student = Some.Student, Conversation = Some.Conversation });

    /// <summary>The letter under which the open question shows an option, a step or a right entry.</summary>
    public char LetterOf(string text)
    {
        var texts = Replies.Last(reply => reply.Question is not null).Question!.Form switch
        {
            ShownForm.Choice choice => choice.Options,
            ShownForm.Ordering ordering => ordering.Entries,
            ShownForm.Matching matching => matching.Right,
            _ => [],
        };
        return QuestionView.Letter(texts.ToList().IndexOf(text));
    }

    private async Task<Turn> TakeAsync(Utterance utterance)
    {
        var turn = await conversation.RespondAsync(DialogJson.Read(DialogJson.Write(Dialog)), utterance, TestContext.Current.CancellationToken);
        Dialog = turn.Dialog;
        Replies.AddRange(turn.Replies);
        return turn;
    }
}
