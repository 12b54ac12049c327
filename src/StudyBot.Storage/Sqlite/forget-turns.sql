-- No index leads from a student to the turns: one would cost every turn a page, and this is asked for rarely.
DELETE FROM turn
WHERE student = $student AND (conversation, inbound_id) <> ($conversation, $inbound_id)
RETURNING conversation, first_sequence, last_sequence;
