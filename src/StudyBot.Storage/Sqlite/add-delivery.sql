INSERT INTO outbox (tenant, channel, conversation_id, sequence, address)
VALUES ($tenant, $channel, $conversation_id, $sequence, $address);
