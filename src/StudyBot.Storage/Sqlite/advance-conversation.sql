UPDATE conversation
SET dialog = $dialog, last_sequence = $last_sequence, course_id = $course_id, changed_at = $at
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND last_sequence = $sequence_before
RETURNING number;
