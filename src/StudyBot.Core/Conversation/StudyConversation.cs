namespace StudyBot.Core;

/// <summary>The study assistant's side of a conversation.</summary>
public sealed class StudyConversation(ICourseSource courses, IStudyStore history)
{
    public async Task<Turn> RespondAsync(Dialog dialog, Utterance utterance, CancellationToken cancellation)
    {
        _ = await history.FindLastAnswersAsync(utterance.Student, courses.Current.Course.Id, cancellation);
        return new Turn(dialog is Dialog.New ? new Dialog.Idle() : dialog, [new Reply($"Welcome to {courses.Current.Course.Title}.")], []);
    }
}
