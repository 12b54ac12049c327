-- Times are milliseconds since 1970, UTC. Ids are only unique within a tenant and a channel, so every key begins with them.
-- Where a row is large (an activity, a dialog) the table keeps its row numbers, and the key is an index beside it; small rows are the key's own tree.
-- A migration ends by giving the database its own number.

PRAGMA application_id = 0x53744274; -- "StBt": tells our files from other programs' databases

CREATE TABLE conversation (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    student_tenant  TEXT NOT NULL,
    student_channel TEXT NOT NULL,
    student_id      TEXT NOT NULL,
    course_id       TEXT NOT NULL,
    dialog          TEXT NOT NULL,
    last_sequence   INTEGER NOT NULL CHECK (last_sequence >= 0),
    changed_at      INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id)
) STRICT;

-- The key is what makes an activity that is sent again the same turn.
CREATE TABLE turn (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    inbound_id      TEXT NOT NULL,
    student_tenant  TEXT NOT NULL,
    student_channel TEXT NOT NULL,
    student_id      TEXT NOT NULL,
    course_id       TEXT NOT NULL,
    first_sequence  INTEGER NOT NULL,
    last_sequence   INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id, inbound_id),
    FOREIGN KEY (tenant, channel, conversation_id) REFERENCES conversation
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    sequence        INTEGER NOT NULL,
    json            TEXT NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id, sequence),
    FOREIGN KEY (tenant, channel, conversation_id) REFERENCES conversation
) STRICT;

-- A row leaves when its activity has arrived. Row numbers grow while rows are there, so they are the order of the turns, whatever the clock did.
CREATE TABLE outbox (
    place           INTEGER PRIMARY KEY,
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    sequence        INTEGER NOT NULL,
    address         TEXT NOT NULL,
    UNIQUE (tenant, channel, conversation_id, sequence),
    FOREIGN KEY (tenant, channel, conversation_id, sequence) REFERENCES activity
) STRICT;

-- Where the student had the last turn.
CREATE TABLE student (
    tenant               TEXT NOT NULL,
    channel              TEXT NOT NULL,
    student_id           TEXT NOT NULL,
    conversation_tenant  TEXT NOT NULL,
    conversation_channel TEXT NOT NULL,
    conversation_id      TEXT NOT NULL,
    PRIMARY KEY (tenant, channel, student_id)
) STRICT, WITHOUT ROWID;

-- The key is what makes an answer count once for ever: a retry can carry a new activity id, the place in the quiz stays the same.
CREATE TABLE answer (
    tenant      TEXT NOT NULL,
    channel     TEXT NOT NULL,
    student_id  TEXT NOT NULL,
    quiz_id     TEXT NOT NULL,
    number      INTEGER NOT NULL,
    course_id   TEXT NOT NULL,
    question_id TEXT NOT NULL,
    chosen      TEXT NOT NULL,
    is_right    INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    hints       INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, student_id, quiz_id, number),
    FOREIGN KEY (tenant, channel, student_id) REFERENCES student
) STRICT, WITHOUT ROWID;

-- Follows from the answers in the order in which they were stored. Kept, because every turn reads it: its size is that of the course, not of the history.
CREATE TABLE last_answer (
    tenant      TEXT NOT NULL,
    channel     TEXT NOT NULL,
    student_id  TEXT NOT NULL,
    course_id   TEXT NOT NULL,
    question_id TEXT NOT NULL,
    is_right    INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    at          INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, student_id, course_id, question_id),
    FOREIGN KEY (tenant, channel, student_id) REFERENCES student
) STRICT, WITHOUT ROWID;

CREATE TABLE not_covered (
    tenant          TEXT NOT NULL,
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    inbound_id      TEXT NOT NULL,
    place           INTEGER NOT NULL,
    student_tenant  TEXT NOT NULL,
    student_channel TEXT NOT NULL,
    student_id      TEXT NOT NULL,
    course_id       TEXT NOT NULL,
    question        TEXT NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (tenant, channel, conversation_id, inbound_id, place),
    FOREIGN KEY (tenant, channel, conversation_id, inbound_id) REFERENCES turn
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
