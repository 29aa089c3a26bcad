-- Shipments, the numbers they spend, the jobs that print them, and what shops are told.

CREATE TABLE ranges (
    carrier    TEXT PRIMARY KEY,
    prefix     TEXT NOT NULL,
    extension  INTEGER NOT NULL CHECK (extension BETWEEN 0 AND 9),
    next       INTEGER NOT NULL CHECK (next >= 0),
    last       INTEGER NOT NULL,
    warn_below INTEGER NOT NULL
) STRICT;

CREATE TABLE shipments (
    id              INTEGER PRIMARY KEY,
    order_id        INTEGER NOT NULL REFERENCES orders (id),
    reference       TEXT NOT NULL UNIQUE,
    carrier         TEXT NOT NULL,
    method          TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    state           TEXT NOT NULL
        CHECK (state IN ('planned', 'booking', 'unknown', 'failed', 'booked', 'labelled', 'shipped', 'voided')),
    decision        TEXT NOT NULL,
    booked_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX shipments_of_order ON shipments (order_id);
-- One live shipment an order, and a number on one parcel only, whoever writes.
CREATE UNIQUE INDEX shipments_live ON shipments (order_id) WHERE state NOT IN ('failed', 'voided');
CREATE UNIQUE INDEX shipments_tracking ON shipments (tracking_number) WHERE tracking_number <> '';

CREATE TABLE spent_serials (
    prefix    TEXT NOT NULL,
    extension INTEGER NOT NULL,
    serial    INTEGER NOT NULL,
    shipment  INTEGER NOT NULL UNIQUE REFERENCES shipments (id),
    PRIMARY KEY (prefix, extension, serial)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER spent_serials_stay BEFORE DELETE ON spent_serials BEGIN
    SELECT RAISE (ABORT, 'a spent serial stays spent');
END;

CREATE TABLE jobs (
    id         INTEGER PRIMARY KEY,
    printer    TEXT NOT NULL,
    shipment   INTEGER REFERENCES shipments (id),
    reprint    INTEGER NOT NULL CHECK (reprint IN (0, 1)),
    language   TEXT NOT NULL CHECK (language IN ('zpl', 'pdf', 'png')),
    state      TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'printed', 'unknown', 'failed')),
    evidence   TEXT,
    problem    TEXT,
    queued_at  INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX jobs_of_shipment ON jobs (shipment);
CREATE INDEX jobs_by_state ON jobs (state, printer);
-- Most jobs are done with; the few that are not are looked at all the time.
CREATE INDEX jobs_unfinished ON jobs (id)
    WHERE state NOT IN ('printed', 'failed') AND NOT (state = 'sent' AND evidence IS NOT NULL);

CREATE TABLE job_bytes (
    job   INTEGER PRIMARY KEY REFERENCES jobs (id),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE outbox (
    id       INTEGER PRIMARY KEY,
    shop     TEXT NOT NULL REFERENCES shops (id),
    order_id INTEGER NOT NULL REFERENCES orders (id),
    shipment INTEGER NOT NULL UNIQUE REFERENCES shipments (id),
    notice   TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('due', 'trying', 'done', 'set_aside')),
    attempts INTEGER NOT NULL,
    due_at   INTEGER NOT NULL,
    problem  TEXT
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, due_at);
CREATE INDEX outbox_unfinished ON outbox (order_id) WHERE state <> 'done';
