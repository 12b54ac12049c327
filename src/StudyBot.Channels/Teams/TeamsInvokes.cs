using Microsoft.AspNetCore.Http;

namespace StudyBot.Channels;

/// <summary>The invokes that are answered, by name.</summary>
internal sealed class TeamsInvokes(CardInvoke cards, FeedbackInvoke feedback, NoteSearchInvoke search)
{
    /// <summary>False, and nothing answered, when nobody here knows it.</summary>
    public async Task<bool> TryAnswerAsync(HttpContext context, Activity activity, Vetting.Fit fit)
    {
        switch (TeamsTalk.IsTeams(activity) ? activity.Name : null)
        {
            case "adaptiveCard/action":
                await cards.AnswerAsync(context, activity, fit);
                return true;
            case "message/submitAction":
                await feedback.AnswerAsync(context, activity);
                return true;
            case "composeExtension/query":
                await search.AnswerAsync(context, activity);
                return true;
            default:
                return false;
        }
    }
}
