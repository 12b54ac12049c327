SELECT number, conversation
FROM student
WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id;
