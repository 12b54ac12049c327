INSERT INTO not_covered (conversation, inbound_id, place, student, course_id, question, at)
VALUES ($conversation, $inbound_id, $place, $student, $course_id, $question, $at);
