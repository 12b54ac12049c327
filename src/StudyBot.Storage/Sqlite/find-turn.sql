SELECT first_sequence, turn.last_sequence
FROM conversation
JOIN turn ON turn.conversation = conversation.number
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND inbound_id = $inbound_id;
