SELECT number
FROM conversation
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id;
