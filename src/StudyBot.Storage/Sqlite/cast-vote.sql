INSERT INTO vote (tenant, channel, conversation_id, quiz_id, number, round, student, chosen, at)
SELECT tenant, channel, conversation_id, quiz_id, $number, $round, $student, $chosen, $at
FROM group_quiz
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id AND version = $version
ON CONFLICT (tenant, channel, conversation_id, quiz_id, number, round, student) DO UPDATE SET chosen = excluded.chosen, at = excluded.at;
