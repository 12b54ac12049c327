UPDATE group_quiz
SET votes = (
    SELECT count(*) FROM vote
    WHERE vote.tenant = group_quiz.tenant AND vote.channel = group_quiz.channel
        AND vote.conversation_id = group_quiz.conversation_id AND vote.quiz_id = group_quiz.quiz_id)
WHERE tenant = $tenant AND channel = $channel AND conversation_id = $conversation_id AND quiz_id = $quiz_id;
