SELECT
    (SELECT count(*) FROM conversation WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id),
    (SELECT count(*) FROM conversation JOIN activity USING (tenant, channel, conversation_id)
     WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id),
    (SELECT count(*) FROM answer WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id),
    (SELECT count(*) FROM vote WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id),
    (SELECT count(*) FROM not_covered WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id);
