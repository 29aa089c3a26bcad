-- Orders a person put away: one more stage. Only a CHECK changes, so the schema's text is changed in place, as SQLite's page on
-- ALTER TABLE describes ("Making Other Kinds Of Table Schema Changes"), and no order is written anew.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''cancelled'', ''closed''))', '''cancelled'', ''closed'', ''put_away''))')
WHERE type = 'table' AND name = 'orders';
PRAGMA writable_schema = RESET;
