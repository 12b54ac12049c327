SELECT conversation_tenant, conversation_channel, conversation_id
FROM student
WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id;
