-- Whatever a turn writes refers to its conversation and its student by numbers: the ids of channels are long, and stood in every row and every key.
-- An outbox row has the row number of its activity, which is the order of the turns.

ALTER TABLE conversation RENAME TO old_conversation;
ALTER TABLE turn RENAME TO old_turn;
ALTER TABLE activity RENAME TO old_activity;
ALTER TABLE outbox RENAME TO old_outbox;
ALTER TABLE student RENAME TO old_student;
ALTER TABLE answer RENAME TO old_answer;
ALTER TABLE last_answer RENAME TO old_last_answer;
ALTER TABLE not_covered RENAME TO old_not_covered;
ALTER TABLE vote RENAME TO old_vote;
ALTER TABLE pseudonym RENAME TO old_pseudonym;

CREATE TABLE student (
    number       INTEGER PRIMARY KEY,
    tenant       TEXT NOT NULL,
    channel      TEXT NOT NULL,
    student_id   TEXT NOT NULL,
    conversation INTEGER, -- of the last turn
    UNIQUE (tenant, channel, student_id)
) STRICT;

CREATE TABLE conversation (
    number          INTEGER PRIMARY KEY,
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    student         INTEGER REFERENCES student, -- who opened it; null when that student is forgotten
    course_id       TEXT NOT NULL,
    dialog          TEXT NOT NULL,
    last_sequence   INTEGER NOT NULL CHECK (last_sequence >= 0),
    changed_at      INTEGER NOT NULL,
    UNIQUE (tenant, channel, conversation_id)
) STRICT;

CREATE TABLE turn (
    conversation   INTEGER NOT NULL REFERENCES conversation,
    inbound_id     TEXT NOT NULL,
    student        INTEGER NOT NULL REFERENCES student,
    course_id      TEXT NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence  INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    PRIMARY KEY (conversation, inbound_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    number       INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation,
    sequence     INTEGER NOT NULL,
    json         TEXT NOT NULL,
    UNIQUE (conversation, sequence)
) STRICT;

CREATE TABLE outbox (
    activity     INTEGER PRIMARY KEY REFERENCES activity,
    address      TEXT NOT NULL,
    unsure_since INTEGER
) STRICT;

CREATE TABLE answer (
    student     INTEGER NOT NULL REFERENCES student,
    quiz_id     TEXT NOT NULL,
    number      INTEGER NOT NULL,
    course_id   TEXT NOT NULL,
    question_id TEXT NOT NULL,
    chosen      TEXT NOT NULL,
    is_right    INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    hints       INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (student, quiz_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE last_answer (
    student     INTEGER NOT NULL REFERENCES student,
    course_id   TEXT NOT NULL,
    question_id TEXT NOT NULL,
    is_right    INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    at          INTEGER NOT NULL,
    PRIMARY KEY (student, course_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE not_covered (
    conversation INTEGER NOT NULL,
    inbound_id   TEXT NOT NULL,
    place        INTEGER NOT NULL,
    student      INTEGER NOT NULL REFERENCES student,
    course_id    TEXT NOT NULL,
    question     TEXT NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (conversation, inbound_id, place),
    FOREIGN KEY (conversation, inbound_id) REFERENCES turn
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    quiz_id         TEXT NOT NULL,
    number          INTEGER NOT NULL,
    round           INTEGER NOT NULL CHECK (round IN (1, 2)),
    student         INTEGER NOT NULL REFERENCES student,
    chosen          TEXT NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id, quiz_id, number, round, student),
    FOREIGN KEY (tenant, channel, conversation_id, quiz_id) REFERENCES group_quiz
) STRICT, WITHOUT ROWID;

CREATE TABLE pseudonym (
    tenant   TEXT NOT NULL,
    channel  TEXT NOT NULL,
    group_id TEXT NOT NULL,
    student  INTEGER NOT NULL REFERENCES student,
    name     TEXT NOT NULL,
    PRIMARY KEY (tenant, channel, group_id, student),
    UNIQUE (tenant, channel, group_id, name)
) STRICT, WITHOUT ROWID;

INSERT INTO student (tenant, channel, student_id)
SELECT tenant, channel, student_id FROM old_student;

INSERT INTO conversation (tenant, channel, conversation_id, student, course_id, dialog, last_sequence, changed_at)
SELECT old.tenant, old.channel, old.conversation_id, student.number, course_id, dialog, last_sequence, changed_at
FROM old_conversation AS old
LEFT JOIN student ON (student.tenant, student.channel, student.student_id) = (old.student_tenant, old.student_channel, old.student_id);

UPDATE student
SET conversation = conversation.number
FROM old_student AS old
JOIN conversation ON (conversation.tenant, conversation.channel, conversation.conversation_id) = (old.conversation_tenant, old.conversation_channel, old.conversation_id)
WHERE (student.tenant, student.channel, student.student_id) = (old.tenant, old.channel, old.student_id);

INSERT INTO turn (conversation, inbound_id, student, course_id, first_sequence, last_sequence, at)
SELECT conversation.number, inbound_id, student.number, old.course_id, first_sequence, old.last_sequence, at
FROM old_turn AS old
JOIN conversation USING (tenant, channel, conversation_id)
JOIN student ON (student.tenant, student.channel, student.student_id) = (old.student_tenant, old.student_channel, old.student_id);

-- With its row number, which the outbox goes by.
INSERT INTO activity (number, conversation, sequence, json)
SELECT old.rowid, conversation.number, sequence, json
FROM old_activity AS old
JOIN conversation USING (tenant, channel, conversation_id);

INSERT INTO outbox (activity, address, unsure_since)
SELECT activity.number, address, unsure_since
FROM old_outbox AS old
JOIN conversation USING (tenant, channel, conversation_id)
JOIN activity ON (activity.conversation, activity.sequence) = (conversation.number, old.sequence);

INSERT INTO answer (student, quiz_id, number, course_id, question_id, chosen, is_right, hints, at)
SELECT student.number, quiz_id, old.number, course_id, question_id, chosen, is_right, hints, at
FROM old_answer AS old
JOIN student USING (tenant, channel, student_id);

INSERT INTO last_answer (student, course_id, question_id, is_right, at)
SELECT student.number, course_id, question_id, is_right, at
FROM old_last_answer AS old
JOIN student USING (tenant, channel, student_id);

INSERT INTO not_covered (conversation, inbound_id, place, student, course_id, question, at)
SELECT conversation.number, inbound_id, place, student.number, old.course_id, question, at
FROM old_not_covered AS old
JOIN conversation USING (tenant, channel, conversation_id)
JOIN student ON (student.tenant, student.channel, student.student_id) = (old.student_tenant, old.student_channel, old.student_id);

INSERT INTO vote (tenant, channel, conversation_id, quiz_id, number, round, student, chosen, at)
SELECT tenant, channel, old.conversation_id, quiz_id, old.number, round, student.number, chosen, at
FROM old_vote AS old
JOIN student USING (tenant, channel, student_id);

INSERT INTO pseudonym (tenant, channel, group_id, student, name)
SELECT tenant, channel, group_id, student.number, name
FROM old_pseudonym AS old
JOIN student USING (tenant, channel, student_id);

-- Whatever refers to others goes before them.
DROP TABLE old_pseudonym;
DROP TABLE old_vote;
DROP TABLE old_not_covered;
DROP TABLE old_last_answer;
DROP TABLE old_answer;
DROP TABLE old_outbox;
DROP TABLE old_activity;
DROP TABLE old_turn;
DROP TABLE old_conversation;
DROP TABLE old_student;

PRAGMA user_version = 4;
