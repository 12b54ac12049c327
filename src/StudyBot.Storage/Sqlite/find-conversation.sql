SELECT coalesce(student.tenant, ''), coalesce(student.channel, ''), coalesce(student.student_id, ''), dialog, last_sequence
FROM conversation
LEFT JOIN student ON student.number = conversation.student
WHERE conversation.tenant = $tenant AND conversation.channel = $channel AND conversation_id = $conversation_id;
