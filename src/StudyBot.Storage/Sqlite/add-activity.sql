INSERT INTO activity (conversation, sequence, json)
VALUES ($conversation, $sequence, $json);
