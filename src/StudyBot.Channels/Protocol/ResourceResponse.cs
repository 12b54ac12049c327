namespace StudyBot.Channels;

/// <summary>The answer to an activity that was taken: the id it has from now on.</summary>
internal sealed record ResourceResponse(string Id);
