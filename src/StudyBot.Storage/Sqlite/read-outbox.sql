SELECT tenant, channel, conversation_id, sequence, outbox.address, outbox.unsure_since IS NOT NULL
FROM outbox
JOIN conversation USING (tenant, channel, conversation_id)
WHERE outbox.unsure_since IS NULL OR outbox.unsure_since < conversation.last_sequence
ORDER BY outbox.place
LIMIT $limit;
