namespace StudyBot.Core;

/// <summary>How many chose an option.</summary>
/// <param name="Number">The question's place in the quiz, from 1.</param>
/// <param name="Round">1, or 2 for the vote after a discussion.</param>
/// <param name="Chosen">The option's text, which stays the same when an instructor moves it.</param>
public sealed record Tally(int Number, int Round, string Chosen, int Count);
