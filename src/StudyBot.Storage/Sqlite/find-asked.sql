SELECT question.value, max(begun_at)
FROM group_quiz, json_each(state, '$.questionIds') AS question
WHERE tenant = $tenant AND channel = $channel AND group_id = $group_id AND course_id = $course_id
GROUP BY question.value;
