DELETE FROM not_covered
WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id;
