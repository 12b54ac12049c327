DELETE FROM last_answer
WHERE student = $student;
