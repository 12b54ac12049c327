UPDATE outbox
SET unsure_since = CASE WHEN $may_have_arrived THEN (SELECT last_sequence FROM conversation WHERE number = $conversation) END
WHERE activity = (SELECT number FROM activity WHERE conversation = $conversation AND sequence = $sequence);
