INSERT INTO answer (tenant, channel, student_id, course_id, question_id, is_right, at, quiz_id, number, chosen, hints)
VALUES ($tenant, $channel, $student_id, $course_id, $question_id, $is_right, $at, $quiz_id, $number, $chosen, $hints)
ON CONFLICT (tenant, channel, student_id, quiz_id, number) DO NOTHING;
