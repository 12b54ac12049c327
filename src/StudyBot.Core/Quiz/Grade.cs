namespace StudyBot.Core;

/// <summary>An answer held against the key: all right options and no wrong one make it right.</summary>
/// <param name="Missed">Right options that were not chosen.</param>
/// <param name="Mistaken">Wrong options that were chosen.</param>
public sealed record Grade(IReadOnlyList<Option> Chosen, IReadOnlyList<Option> Missed, IReadOnlyList<Option> Mistaken)
{
    public bool IsRight => Missed.Count == 0 && Mistaken.Count == 0;

    public static Grade Of(Question question, IReadOnlyCollection<int> chosen) => new(
        [.. chosen.Order().Select(option => question.Options[option])],
        [.. question.Options.Where((option, place) => option.IsRight && !chosen.Contains(place))],
        [.. question.Options.Where((option, place) => !option.IsRight && chosen.Contains(place))]);
}
