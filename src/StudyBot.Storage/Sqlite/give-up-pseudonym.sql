DELETE FROM pseudonym
WHERE tenant = $tenant AND channel = $channel AND group_id = $group_id AND student = $student;
