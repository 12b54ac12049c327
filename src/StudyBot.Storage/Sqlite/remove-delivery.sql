DELETE FROM outbox
WHERE activity = (SELECT number FROM activity WHERE conversation = $conversation AND sequence = $sequence);
