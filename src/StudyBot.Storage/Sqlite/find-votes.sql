SELECT vote.number, round, chosen
FROM student
JOIN vote ON vote.student = student.number
WHERE vote.tenant = $tenant AND vote.channel = $channel AND vote.conversation_id = $conversation_id AND quiz_id = $quiz_id
  AND student.tenant = $student_tenant AND student.channel = $student_channel AND student_id = $student_id;
