INSERT INTO turn (conversation, inbound_id, student, course_id, first_sequence, last_sequence, at)
VALUES ($conversation, $inbound_id, $student, $course_id, $first_sequence, $last_sequence, $at)
ON CONFLICT (conversation, inbound_id) DO NOTHING;
