UPDATE group_quiz
SET message_id = CASE WHEN $is_unposted THEN NULL ELSE $message_id END, shown_version = $shown_version, shown_votes = $shown_votes
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id;
