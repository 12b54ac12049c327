using StudyBot.Core;

namespace StudyBot;

/// <summary>A problem of the course as one line: place, code, what is wrong, how to mend it.</summary>
internal static class ProblemText
{
    public static string Of(KnowledgeProblem problem) =>
        $"{(problem.Line > 0 ? $"{problem.File}:{problem.Line}" : problem.File)}: {problem.Code}: {problem.Message} {problem.Mend}";
}
