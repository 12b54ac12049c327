namespace StudyBot.Core;

/// <summary>How much is kept of a student.</summary>
/// <param name="Conversations">Those that the student opened.</param>
/// <param name="Messages">In those, as far as they are kept.</param>
/// <param name="NotCovered">Questions that the notes did not answer.</param>
public sealed record KeptData(int Conversations, int Messages, int Answers, int Votes, int NotCovered);
