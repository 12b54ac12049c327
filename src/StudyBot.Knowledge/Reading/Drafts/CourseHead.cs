using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What <c>course.md</c> says of the course as a whole.</summary>
internal sealed record CourseHead(string? Id, string? Title, ExamShape? Exam, IReadOnlyList<TopicDraft> Topics)
{
    public IReadOnlyList<ObjectiveDraft> Objectives { get; init; } = [];

    /// <summary>Hosts that links may lead to; empty for any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>How long a review of a note holds; null for ever.</summary>
    public int? ReviewDays { get; init; }

    /// <summary>Whether a page is one that the course's author named as official.</summary>
    public bool IsListed(Uri page) =>
        Hosts.Count == 0 || Hosts.Any(host => host.Equals(page.Host, StringComparison.OrdinalIgnoreCase) || page.Host.Equals($"www.{host}", StringComparison.OrdinalIgnoreCase));
}
