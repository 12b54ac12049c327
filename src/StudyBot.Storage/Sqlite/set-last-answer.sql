INSERT INTO last_answer (student, course_id, question_id, is_right, at)
VALUES ($student, $course_id, $question_id, $is_right, $at)
ON CONFLICT (student, course_id, question_id) DO UPDATE SET is_right = excluded.is_right, at = excluded.at;
