UPDATE group_quiz
SET message_id = NULL, shown_version = 0, shown_votes = 0
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id;
