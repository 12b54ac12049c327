SELECT tenant, channel, conversation_id, state, version
FROM group_quiz
WHERE tenant = $tenant AND channel = $channel AND json_extract(state, '$.asker.student.id') = $student_id;
