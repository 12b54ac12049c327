namespace StudyBot.Core;

/// <summary>Something that the exam asks a student to know (K) or to be able to do (S): one bullet of its guide, such as "2.1.K1".</summary>
public sealed record Objective(string Id, string Title, string TopicId);
