SELECT number, round, chosen
FROM vote
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id AND student_id = $student_id;
