SELECT tenant, channel, conversation_id, sequence, activity.json, outbox.address
FROM outbox JOIN activity USING (tenant, channel, conversation_id, sequence)
ORDER BY outbox.place
LIMIT $limit;
