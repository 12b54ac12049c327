-- FULL syncs each commit: with less, a power cut takes acknowledged answers with it.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
-- What is deleted is overwritten, so that a student's data does not stay behind in free pages.
PRAGMA secure_delete = ON;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16000;
