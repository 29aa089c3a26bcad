-- What happened, in order, for ever.

CREATE TABLE journal (
    id       INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    message  TEXT NOT NULL,
    order_id INTEGER REFERENCES orders (id),
    shipment INTEGER REFERENCES shipments (id),
    job      INTEGER REFERENCES jobs (id)
) STRICT;
CREATE INDEX journal_of_order ON journal (order_id) WHERE order_id IS NOT NULL;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal BEGIN
    SELECT RAISE (ABORT, 'the journal is only added to');
END;
CREATE TRIGGER journal_is_not_forgotten BEFORE DELETE ON journal BEGIN
    SELECT RAISE (ABORT, 'the journal is only added to');
END;
