-- No index leads from a student to the turns: one would cost every turn a page, and this is asked for rarely.
DELETE FROM turn
WHERE student_tenant = $student_tenant AND student_channel = $student_channel AND student_id = $student_id
  AND (tenant, channel, conversation_id, inbound_id) <> ($tenant, $channel, $conversation_id, $inbound_id)
RETURNING tenant, channel, conversation_id, first_sequence, last_sequence;
