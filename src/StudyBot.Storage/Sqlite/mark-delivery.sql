UPDATE outbox
SET unsure_since = CASE WHEN $may_have_arrived THEN conversation.last_sequence END
FROM conversation
WHERE conversation.tenant = outbox.tenant AND conversation.channel = outbox.channel AND conversation.conversation_id = outbox.conversation_id
  AND outbox.tenant = $tenant AND outbox.channel = $channel AND outbox.conversation_id = $conversation_id AND outbox.sequence = $sequence;
