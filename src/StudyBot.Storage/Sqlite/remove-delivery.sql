DELETE FROM outbox
WHERE activity = (
    SELECT activity.number
    FROM conversation
    JOIN activity ON activity.conversation = conversation.number
    WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND sequence = $sequence);
