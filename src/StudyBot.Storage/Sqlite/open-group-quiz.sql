INSERT INTO group_quiz (tenant, channel, conversation_id, quiz_id, group_id, course_id, state, version, is_open, place, begun_at)
VALUES ($tenant, $channel, $conversation_id, $quiz_id, $group_id, $course_id, $state, 1, 1, $place, $at)
ON CONFLICT DO NOTHING;
