INSERT INTO pseudonym (tenant, channel, group_id, student_id, name)
VALUES ($tenant, $channel, $group_id, $student_id, $name)
ON CONFLICT DO NOTHING;
