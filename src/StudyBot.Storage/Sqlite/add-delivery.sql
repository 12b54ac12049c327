-- Of the activity that was added last.
INSERT INTO outbox (activity, address)
VALUES (last_insert_rowid(), $address);
