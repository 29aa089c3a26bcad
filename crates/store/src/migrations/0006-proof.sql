-- The printer's count of labels before a job's first byte: after a crash or a pulled cable it tells what became of it.
ALTER TABLE jobs ADD COLUMN odometer INTEGER;
