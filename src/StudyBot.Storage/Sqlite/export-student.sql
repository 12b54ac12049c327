-- One document of all that is kept of a student; null when that is nothing. What the terminal keeps is text, not JSON.
SELECT json_object(
    'student', json_object('tenant', tenant, 'channel', channel, 'id', student_id),
    'answers', (
        SELECT json_group_array(json_object(
            'at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'course', course_id, 'quiz', quiz_id, 'number', number, 'question', question_id,
            'chosen', json(chosen), 'isRight', json(iif(is_right, 'true', 'false')), 'hints', hints))
        FROM (SELECT * FROM answer WHERE answer.student = student.number ORDER BY at)),
    'votes', (
        SELECT json_group_array(json_object(
            'at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'conversation', conversation_id, 'quiz', quiz_id, 'number', number, 'round', round, 'chosen', chosen))
        FROM (SELECT * FROM vote WHERE vote.student = student.number ORDER BY at)),
    'leaderboards', (
        SELECT json_group_array(json_object('group', group_id, 'name', name))
        FROM pseudonym WHERE pseudonym.student = student.number),
    'groupQuizzes', (
        SELECT json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%fZ', begun_at / 1000.0, 'unixepoch'), 'conversation', conversation_id, 'quiz', json(state)))
        FROM (
            SELECT * FROM group_quiz
            WHERE (group_quiz.tenant, group_quiz.channel, json_extract(state, '$.asker.student.id')) = (student.tenant, student.channel, student_id)
            ORDER BY begun_at)),
    'notCovered', (
        SELECT json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'course', course_id, 'question', question))
        FROM (SELECT * FROM not_covered WHERE not_covered.student = student.number ORDER BY at)),
    'conversations', (
        SELECT json_group_array(json_object('changedAt', strftime('%Y-%m-%dT%H:%M:%fZ', changed_at / 1000.0, 'unixepoch'), 'course', course_id, 'conversation', conversation_id, 'dialog', json(dialog)))
        FROM (SELECT * FROM conversation WHERE conversation.student = student.number ORDER BY changed_at)),
    'turns', (
        SELECT json_group_array(json_object(
            'at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'course', course_id, 'conversation', conversation_id, 'inboundId', inbound_id, 'activities', (
                SELECT json_group_array(iif(json_valid(json), json(json), json_quote(json)))
                FROM (
                    SELECT json FROM activity
                    WHERE activity.conversation = turn.conversation AND sequence BETWEEN first_sequence AND turn.last_sequence
                    ORDER BY sequence))))
        FROM (
            SELECT turn.*, conversation_id
            FROM turn
            JOIN conversation ON conversation.number = turn.conversation
            WHERE turn.student = student.number ORDER BY at) AS turn))
FROM student
WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id;
