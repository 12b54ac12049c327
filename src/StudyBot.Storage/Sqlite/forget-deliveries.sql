DELETE FROM outbox
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND sequence BETWEEN $first_sequence AND $last_sequence;
