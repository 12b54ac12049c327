DELETE FROM not_covered
WHERE student = $student;
