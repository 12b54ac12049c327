-- What is left of them belongs to others who spoke there.
UPDATE conversation
SET student_id = ''
WHERE student_tenant = $student_tenant AND student_channel = $student_channel AND student_id = $student_id
  AND (tenant, channel, conversation_id) <> ($tenant, $channel, $conversation_id);
