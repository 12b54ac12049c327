DELETE FROM answer
WHERE student = $student;
