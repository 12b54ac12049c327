SELECT
    (SELECT count(*) FROM conversation WHERE conversation.student = student.number),
    (SELECT count(*) FROM conversation JOIN activity ON activity.conversation = conversation.number WHERE conversation.student = student.number),
    (SELECT count(*) FROM answer WHERE answer.student = student.number),
    (SELECT count(*) FROM vote WHERE vote.student = student.number),
    (SELECT count(*) FROM not_covered WHERE not_covered.student = student.number)
FROM student
WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id;
