using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Looks at one question and tells what a guesser could use, or what would mislead a student who knows.</summary>
internal delegate IEnumerable<KnowledgeProblem> ItemRule(Item item);
