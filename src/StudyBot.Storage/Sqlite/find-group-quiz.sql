SELECT tenant, channel, conversation_id, group_id, state, version, place, votes, message_id IS NULL, coalesce(message_id, ''), shown_version, shown_votes
FROM group_quiz
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id;
