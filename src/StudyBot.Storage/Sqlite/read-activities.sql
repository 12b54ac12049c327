SELECT sequence, json
FROM conversation
JOIN activity ON activity.conversation = conversation.number
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND sequence > $after
ORDER BY sequence
LIMIT $limit;
