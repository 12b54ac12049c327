INSERT INTO student (tenant, channel, student_id, conversation_tenant, conversation_channel, conversation_id)
VALUES ($tenant, $channel, $student_id, $conversation_tenant, $conversation_channel, $conversation_id)
ON CONFLICT (tenant, channel, student_id) DO UPDATE SET
    conversation_tenant = excluded.conversation_tenant,
    conversation_channel = excluded.conversation_channel,
    conversation_id = excluded.conversation_id
-- Most turns go on where the last one was, and need no page written.
WHERE (student.conversation_tenant, student.conversation_channel, student.conversation_id)
    <> (excluded.conversation_tenant, excluded.conversation_channel, excluded.conversation_id);
