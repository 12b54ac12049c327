using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Puts what came of a reload into one line, for whoever watches the console and for <c>doctor</c>.</summary>
internal sealed partial class ReloadTelling(IOptions<WatchOptions> options, TimeProvider time, ILogger<ReloadTelling> log)
{
    private const int MostNamed = 5;

    /// <summary>From here on the status is this process's own.</summary>
    public void Begin() => Note("The knowledge folder was read at the start and has not changed since.");

    public void Tell(ReloadOutcome outcome, TimeSpan took)
    {
        switch (outcome)
        {
            case ReloadOutcome.Same:
                break;
            case ReloadOutcome.Switched switched:
                Say(Sentence(switched, took));
                break;
            case ReloadOutcome.Unusable unusable:
                Say($"The knowledge folder can't be used now ({Place(unusable.Reason)}): {unusable.Reason.Message} What was read before goes on serving. {unusable.Reason.Mend}");
                break;
            default:
                throw new UnreachableException();
        }
    }

    public void Failed() => Say("The knowledge folder could not be read again, by a fault of StudyBot; what was read before goes on serving.");

    private static string Sentence(ReloadOutcome.Switched switched, TimeSpan took)
    {
        var kept = switched.Kept.Count switch
        {
            0 => "",
            1 => "; 1 file keeps its last good version: ",
            var count => string.Create(CultureInfo.InvariantCulture, $"; {count} files keep their last good versions: "),
        };
        var named = string.Join(", ", switched.Kept.Take(MostNamed).Select(Place));
        var more = switched.Kept.Count > MostNamed ? ", ..." : "";
        var problems = switched.Problems == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {switched.Problems} {(switched.Problems == 1 ? "problem" : "problems")}, see check");
        return string.Create(CultureInfo.InvariantCulture, $"Reloaded in {took.TotalMilliseconds:0} ms: {switched.Changes}{kept}{named}{more}{problems}.");
    }

    private static string Place(KnowledgeProblem problem) =>
        (problem.File.Length == 0 ? "" : problem.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line} ") : $"{problem.File} ") + problem.Code;

    private void Say(string line)
    {
        options.Value.Tell(line);
        Note(line);
    }

    private void Note(string line)
    {
        if (options.Value.StatusFile is not { } path)
            return;

        try
        {
            File.WriteAllText($"{path}.new", string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC: {line}\n"));
            File.Move($"{path}.new", path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.NotNoted(log, path, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What came of the reload can't be written to {Path} ({Reason}); doctor will not know of it")]
        public static partial void NotNoted(ILogger logger, string path, string reason);
    }
}
