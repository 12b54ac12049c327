UPDATE student
SET conversation = $conversation
WHERE number = $student;
