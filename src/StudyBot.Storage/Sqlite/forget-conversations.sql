DELETE FROM conversation
WHERE student_tenant = $student_tenant AND student_channel = $student_channel AND student_id = $student_id
  AND (tenant, channel, conversation_id) <> ($tenant, $channel, $conversation_id)
  AND NOT EXISTS (SELECT * FROM turn WHERE (turn.tenant, turn.channel, turn.conversation_id) = (conversation.tenant, conversation.channel, conversation.conversation_id));
