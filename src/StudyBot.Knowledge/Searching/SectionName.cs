namespace StudyBot.Knowledge;

/// <summary>What a section is called, as stems; <paramref name="Trust"/> is less than 1 where it is only a part of the heading.</summary>
internal sealed record SectionName(string[] Stems, double Trust);
