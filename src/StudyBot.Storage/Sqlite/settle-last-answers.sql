INSERT INTO last_answer (student, course_id, question_id, is_right, at)
SELECT student, $course_id, $question_id, chosen = $right, $at
FROM vote
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id AND number = $number AND round = 1
ON CONFLICT (student, course_id, question_id) DO UPDATE SET is_right = excluded.is_right, at = excluded.at;
