SELECT first_sequence, last_sequence
FROM turn
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND inbound_id = $inbound_id;
