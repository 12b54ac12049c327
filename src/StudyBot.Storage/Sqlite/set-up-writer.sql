-- For a new file. A turn changes a few rows in many places, and each costs the log a page: smaller ones are written faster, and hold most rows still.
PRAGMA page_size = 2048;
-- FULL syncs each commit: with less, a power cut takes acknowledged answers with it.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
-- What is deleted is overwritten, so that a student's data does not stay behind in free pages.
PRAGMA secure_delete = ON;
-- The log is folded into the database by Checkpointer.cs.
PRAGMA wal_autocheckpoint = 0;
PRAGMA journal_size_limit = 67108864;
-- KB. Each commit looks through the table of what may be held, so a large one costs more than the pages that are read again.
PRAGMA cache_size = -4000;
