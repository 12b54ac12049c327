UPDATE conversation
SET dialog = $dialog, last_sequence = $last_sequence, course_id = $course_id, changed_at = $at
WHERE number = $number AND last_sequence = $sequence_before;
