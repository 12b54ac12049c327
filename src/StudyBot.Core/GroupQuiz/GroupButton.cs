namespace StudyBot.Core;

/// <summary>A button below the question of a group.</summary>
/// <param name="Option">Which option it votes for, as shown, from 0; null for any other deed.</param>
public sealed record GroupButton(GroupDeed Deed, string Title, int? Option = null);
