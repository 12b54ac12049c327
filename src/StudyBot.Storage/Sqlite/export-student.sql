-- One document of all that is kept of a student; null when that is nothing. What the terminal keeps is text, not JSON.
SELECT json_object(
    'student', json_object('tenant', $tenant, 'channel', $channel, 'id', $student_id),
    'answers', (
        SELECT json_group_array(json_object(
            'at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'course', course_id, 'quiz', quiz_id, 'number', number, 'question', question_id,
            'chosen', json(chosen), 'isRight', json(iif(is_right, 'true', 'false')), 'hints', hints))
        FROM (SELECT * FROM answer WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id ORDER BY at)),
    'votes', (
        SELECT json_group_array(json_object(
            'at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'conversation', conversation_id, 'quiz', quiz_id, 'number', number, 'round', round, 'chosen', chosen))
        FROM (SELECT * FROM vote WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id ORDER BY at)),
    'leaderboards', (
        SELECT json_group_array(json_object('group', group_id, 'name', name))
        FROM pseudonym WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id),
    'groupQuizzes', (
        SELECT json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%fZ', begun_at / 1000.0, 'unixepoch'), 'conversation', conversation_id, 'quiz', json(state)))
        FROM (SELECT * FROM group_quiz WHERE tenant = $tenant AND channel = $channel AND json_extract(state, '$.asker.student.id') = $student_id ORDER BY begun_at)),
    'notCovered', (
        SELECT json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'course', course_id, 'question', question))
        FROM (SELECT * FROM not_covered WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id ORDER BY at)),
    'conversations', (
        SELECT json_group_array(json_object('changedAt', strftime('%Y-%m-%dT%H:%M:%fZ', changed_at / 1000.0, 'unixepoch'), 'course', course_id, 'conversation', conversation_id, 'dialog', json(dialog)))
        FROM (SELECT * FROM conversation WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id ORDER BY changed_at)),
    'turns', (
        SELECT json_group_array(json_object(
            'at', strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), 'course', course_id, 'conversation', conversation_id, 'inboundId', inbound_id, 'activities', (
                SELECT json_group_array(iif(json_valid(json), json(json), json_quote(json)))
                FROM (
                    SELECT json FROM activity
                    WHERE (activity.tenant, activity.channel, activity.conversation_id) = (turn.tenant, turn.channel, turn.conversation_id)
                      AND sequence BETWEEN first_sequence AND last_sequence
                    ORDER BY sequence))))
        FROM (SELECT * FROM turn WHERE student_tenant = $tenant AND student_channel = $channel AND student_id = $student_id ORDER BY at) AS turn))
WHERE EXISTS (SELECT * FROM student WHERE tenant = $tenant AND channel = $channel AND student_id = $student_id);
