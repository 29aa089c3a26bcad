-- Scan to check: the items that were found to be right, in the order they came.

CREATE TABLE checked_items (
    id       INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    -- Items of one scan are taken back together.
    scan     INTEGER NOT NULL,
    -- The place of the line in the order, from 0.
    line     INTEGER NOT NULL,
    count    INTEGER NOT NULL CHECK (count > 0),
    code     TEXT NOT NULL,
    lot      TEXT NOT NULL,
    serial   TEXT NOT NULL,
    at       INTEGER NOT NULL,
    CHECK (serial = '' OR count = 1)
) STRICT;
CREATE INDEX checked_items_of_order ON checked_items (order_id, scan);
CREATE INDEX checked_items_by_serial ON checked_items (serial) WHERE serial <> '';
