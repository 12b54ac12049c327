SELECT number, round, chosen, count(*)
FROM vote
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id
GROUP BY number, round, chosen;
