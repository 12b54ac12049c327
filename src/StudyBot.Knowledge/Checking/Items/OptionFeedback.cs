using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A student who chose a wrong option is told what is wrong with it.</summary>
internal static class OptionFeedback
{
    public static IEnumerable<KnowledgeProblem> Find(Item item) =>
        from option in item.Wrong
        where string.IsNullOrWhiteSpace(option.Draft.Feedback)
        select item.Problem(option, "option-without-feedback", "A student who chooses this wrong option is not told what is wrong with it.",
            "Below the option write a line that begins with two spaces and “>”: what it really is, or why it does not fit.");
}
