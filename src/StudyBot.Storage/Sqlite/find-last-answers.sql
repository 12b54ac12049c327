SELECT question_id, is_right, at
FROM last_answer
WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id AND course_id = $course_id;
