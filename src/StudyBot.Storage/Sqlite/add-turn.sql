INSERT INTO turn (
    tenant, channel, conversation_id, inbound_id, student_tenant, student_channel, student_id, course_id, first_sequence, last_sequence, at)
VALUES (
    $tenant, $channel, $conversation_id, $inbound_id, $student_tenant, $student_channel, $student_id, $course_id, $first_sequence, $last_sequence, $at)
ON CONFLICT (tenant, channel, conversation_id, inbound_id) DO NOTHING;
