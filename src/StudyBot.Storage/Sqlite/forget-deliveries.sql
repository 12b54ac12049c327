DELETE FROM outbox
WHERE activity IN (
    SELECT number FROM activity
    WHERE conversation = $conversation AND sequence BETWEEN $first_sequence AND $last_sequence);
