SELECT question_id, is_right, at
FROM student
JOIN last_answer ON last_answer.student = student.number
WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id AND course_id = $course_id;
