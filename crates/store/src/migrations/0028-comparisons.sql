-- What came of comparing a carrier's list of shipments with those here, as of its last answer; `problem` is why it could not be
-- asked last, `seen` the shipments among them a person has seen. A row goes with its carrier's account.
CREATE TABLE comparisons (
    carrier     TEXT PRIMARY KEY,
    asked_at    INTEGER NOT NULL,
    heard_at    INTEGER,
    differences TEXT NOT NULL,
    problem     TEXT,
    seen        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The few labels of carriers' that are paid and did not come out yet.
CREATE INDEX shipments_unused ON shipments (carrier)
    WHERE labels = 'document' AND state IN ('booked', 'kept', 'labelled');
-- What a carrier's list is compared with.
CREATE INDEX shipments_by_time ON shipments (carrier, booked_at) WHERE labels = 'document';
