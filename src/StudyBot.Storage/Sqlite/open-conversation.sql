INSERT INTO conversation (dialog, last_sequence, course_id, changed_at, tenant, channel, conversation_id, student_tenant, student_channel, student_id)
VALUES ($dialog, $last_sequence, $course_id, $at, $tenant, $channel, $conversation_id, $student_tenant, $student_channel, $student_id)
ON CONFLICT (tenant, channel, conversation_id) DO NOTHING;
