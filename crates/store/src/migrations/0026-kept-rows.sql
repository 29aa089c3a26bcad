-- What of a file could not be read, as it stands there with its headings, so that a newer program can read it again; and the
-- program that read it last. The text goes when somebody leaves it be, and with the names and addresses of orders.
ALTER TABLE unread ADD COLUMN kept TEXT;
ALTER TABLE unread ADD COLUMN read_by TEXT NOT NULL DEFAULT '';
