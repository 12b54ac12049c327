SELECT conversation.tenant, conversation.channel, conversation.conversation_id
FROM student
JOIN conversation ON conversation.number = student.conversation
WHERE student.tenant = $tenant AND student.channel = $channel AND student_id = $student_id;
