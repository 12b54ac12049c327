DELETE FROM vote
WHERE student = $student;
