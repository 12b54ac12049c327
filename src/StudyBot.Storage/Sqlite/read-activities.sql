SELECT sequence, json
FROM activity
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND sequence > $after
ORDER BY sequence
LIMIT $limit;
