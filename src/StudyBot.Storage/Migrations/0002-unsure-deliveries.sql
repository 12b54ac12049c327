-- The conversation's last sequence when the activity was posted without anybody knowing what became of it; null when it certainly has not arrived.
ALTER TABLE outbox ADD COLUMN unsure_since INTEGER;

PRAGMA user_version = 2;
