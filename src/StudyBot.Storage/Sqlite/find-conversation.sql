SELECT student_tenant, student_channel, student_id, dialog, last_sequence
FROM conversation
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id;
