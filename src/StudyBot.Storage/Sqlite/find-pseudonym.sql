SELECT name
FROM student
JOIN pseudonym ON pseudonym.student = student.number
WHERE pseudonym.tenant = $tenant AND pseudonym.channel = $channel AND group_id = $group_id
  AND student.tenant = $student_tenant AND student.channel = $student_channel AND student_id = $student_id;
