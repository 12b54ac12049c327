INSERT INTO activity (tenant, channel, conversation_id, sequence, json)
VALUES ($tenant, $channel, $conversation_id, $sequence, $json);
