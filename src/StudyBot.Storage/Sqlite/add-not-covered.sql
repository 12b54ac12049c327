INSERT INTO not_covered (
    tenant, channel, conversation_id, inbound_id, place, student_tenant, student_channel, student_id, course_id, question, at)
VALUES (
    $tenant, $channel, $conversation_id, $inbound_id, $place, $student_tenant, $student_channel, $student_id, $course_id, $question, $at);
