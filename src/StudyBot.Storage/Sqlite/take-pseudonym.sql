INSERT INTO pseudonym (tenant, channel, group_id, student, name)
VALUES ($tenant, $channel, $group_id, $student, $name)
ON CONFLICT DO NOTHING;
