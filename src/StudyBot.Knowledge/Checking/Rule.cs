using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Looks at a parsed folder and tells what is wrong with it in one respect.</summary>
internal delegate IEnumerable<KnowledgeProblem> Rule(ParsedFolder folder);
