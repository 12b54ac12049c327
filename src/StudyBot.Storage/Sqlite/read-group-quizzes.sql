SELECT tenant, channel, conversation_id, group_id, state, version, place, votes, message_id IS NULL, coalesce(message_id, ''), shown_version, shown_votes
FROM group_quiz
WHERE is_open OR shown_version <> version OR shown_votes <> votes
ORDER BY begun_at;
