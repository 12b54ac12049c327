-- A quiz for everybody in a thread. Its message is edited until it shows this state and these votes.
CREATE TABLE group_quiz (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL, -- the thread
    quiz_id         TEXT NOT NULL,
    group_id        TEXT NOT NULL, -- the chat, or the channel of the thread
    course_id       TEXT NOT NULL,
    state           TEXT NOT NULL,
    version         INTEGER NOT NULL,
    is_open         INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    votes           INTEGER NOT NULL DEFAULT 0,
    place           TEXT NOT NULL,
    message_id      TEXT, -- null before it was posted, empty when nobody knows what became of it
    shown_version   INTEGER NOT NULL DEFAULT 0,
    shown_votes     INTEGER NOT NULL DEFAULT 0,
    begun_at        INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id, quiz_id)
) STRICT;

CREATE UNIQUE INDEX open_group_quiz ON group_quiz (tenant, channel, conversation_id) WHERE is_open;
CREATE INDEX group_quiz_to_show ON group_quiz (begun_at) WHERE is_open OR shown_version <> version OR shown_votes <> votes;
CREATE INDEX group_quiz_of_group ON group_quiz (tenant, channel, group_id);

CREATE TABLE vote (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    quiz_id         TEXT NOT NULL,
    number          INTEGER NOT NULL,
    round           INTEGER NOT NULL CHECK (round IN (1, 2)),
    student_id      TEXT NOT NULL,
    chosen          TEXT NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id, quiz_id, number, round, student_id),
    FOREIGN KEY (tenant, channel, conversation_id, quiz_id) REFERENCES group_quiz,
    FOREIGN KEY (tenant, channel, student_id) REFERENCES student
) STRICT, WITHOUT ROWID;

-- Only who chose to be on a leaderboard has one.
CREATE TABLE pseudonym (
    tenant     TEXT NOT NULL,
    channel    TEXT NOT NULL,
    group_id   TEXT NOT NULL,
    student_id TEXT NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (tenant, channel, group_id, student_id),
    UNIQUE (tenant, channel, group_id, name),
    FOREIGN KEY (tenant, channel, student_id) REFERENCES student
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
