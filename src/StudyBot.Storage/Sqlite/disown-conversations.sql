-- What is left of them belongs to others who spoke there.
UPDATE conversation
SET student = NULL
WHERE student = $student AND number <> $conversation;
