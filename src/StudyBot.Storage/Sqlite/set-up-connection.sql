-- A database file may come from elsewhere: nothing in its schema is trusted to run functions, and damaged pages are noticed when they are read.
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
