DELETE FROM conversation
WHERE student = $student AND number <> $conversation
  AND NOT EXISTS (SELECT * FROM turn WHERE turn.conversation = conversation.number);
