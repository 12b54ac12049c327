DELETE FROM pseudonym
WHERE student = $student;
