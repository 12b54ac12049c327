SELECT tenant, channel, conversation_id, sequence, address, unsure_since IS NOT NULL
FROM outbox
JOIN activity ON activity.number = outbox.activity
JOIN conversation ON conversation.number = activity.conversation
WHERE unsure_since IS NULL OR unsure_since < conversation.last_sequence
ORDER BY outbox.activity
LIMIT $limit;
