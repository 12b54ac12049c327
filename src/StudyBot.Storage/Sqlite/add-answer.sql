INSERT INTO answer (student, course_id, question_id, is_right, at, quiz_id, number, chosen, hints)
VALUES ($student, $course_id, $question_id, $is_right, $at, $quiz_id, $number, $chosen, $hints)
ON CONFLICT (student, quiz_id, number) DO NOTHING;
