using StudyBot.Core;

namespace StudyBot.Knowledge;

internal sealed record ObjectiveDraft(int Line, Objective Objective);
