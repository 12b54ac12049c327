DELETE FROM activity
WHERE conversation = $conversation AND sequence BETWEEN $first_sequence AND $last_sequence;
