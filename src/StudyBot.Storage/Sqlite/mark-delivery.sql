UPDATE outbox
SET unsure_since = CASE WHEN $may_have_arrived THEN conversation.last_sequence END
FROM conversation
JOIN activity ON activity.conversation = conversation.number
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND sequence = $sequence AND outbox.activity = activity.number;
