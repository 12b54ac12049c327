UPDATE group_quiz
SET state = $state, version = version + 1, is_open = $is_open
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id AND version = $version;
