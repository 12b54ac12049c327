ROLLBACK TO one_write;
