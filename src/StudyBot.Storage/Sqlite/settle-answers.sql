INSERT INTO answer (student, course_id, question_id, is_right, at, quiz_id, number, chosen, hints)
SELECT student, $course_id, $question_id, chosen = $right, $at, quiz_id, number, json_array(chosen), 0
FROM vote
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id AND number = $number AND round = 1
ON CONFLICT (student, quiz_id, number) DO NOTHING;
