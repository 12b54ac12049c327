SELECT pseudonym.name, count(*) AS right_answers
FROM pseudonym
JOIN group_quiz USING (tenant, channel, group_id)
JOIN answer USING (student, quiz_id)
WHERE tenant = $tenant AND channel = $channel AND group_id = $group_id AND answer.is_right
GROUP BY pseudonym.name
ORDER BY right_answers DESC, pseudonym.name
LIMIT $limit;
