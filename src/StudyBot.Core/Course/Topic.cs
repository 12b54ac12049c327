namespace StudyBot.Core;

/// <summary>A part of the course, as the exam's outline numbers it ("2.1").</summary>
public sealed record Topic(string Id, string Title);
