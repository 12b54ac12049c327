-- For a new file. A turn changes a few rows in many places, and each costs the log a page: smaller ones are written faster, and hold most rows still.
PRAGMA page_size = 2048;
-- FULL syncs each commit: with less, a power cut takes acknowledged answers with it.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
-- What is deleted is overwritten, so that a student's data does not stay behind in free pages.
PRAGMA secure_delete = ON;
-- Pages of the log before it is folded into the database. Conversations under way write the same pages again and again, and folding writes each once;
-- SQLite's own 1000 means a folding every few transactions when many students are active. 8000 are 16 MB, read back in moments after a kill.
PRAGMA wal_autocheckpoint = 8000;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16000;
