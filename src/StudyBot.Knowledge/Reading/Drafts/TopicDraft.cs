using StudyBot.Core;

namespace StudyBot.Knowledge;

internal sealed record TopicDraft(int Line, Topic Topic);
