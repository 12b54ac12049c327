INSERT INTO last_answer (tenant, channel, student_id, course_id, question_id, is_right, at)
VALUES ($tenant, $channel, $student_id, $course_id, $question_id, $is_right, $at)
ON CONFLICT (tenant, channel, student_id, course_id, question_id) DO UPDATE SET is_right = excluded.is_right, at = excluded.at;
