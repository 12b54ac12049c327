INSERT INTO student (tenant, channel, student_id)
VALUES ($tenant, $channel, $student_id)
RETURNING number;
