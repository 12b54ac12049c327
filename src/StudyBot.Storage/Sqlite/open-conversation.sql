INSERT INTO conversation (dialog, last_sequence, course_id, changed_at, tenant, channel, conversation_id, student)
VALUES ($dialog, $last_sequence, $course_id, $at, $tenant, $channel, $conversation_id, $student)
RETURNING number;
