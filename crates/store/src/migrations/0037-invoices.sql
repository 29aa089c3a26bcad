-- How the files of each biller are read: a map of their columns, as a JSON object.
CREATE TABLE invoice_forms (
    name    TEXT PRIMARY KEY,
    columns TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was billed. `form` names how its file was read, and so the biller; it stays where that form is gone.
CREATE TABLE invoices (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    form       TEXT NOT NULL,
    number     TEXT NOT NULL,
    -- The name of its file, for people.
    source     TEXT NOT NULL,
    brought_at INTEGER NOT NULL,
    UNIQUE (form, number)
) STRICT;

CREATE TABLE invoice_lines (
    invoice   INTEGER NOT NULL REFERENCES invoices (id),
    -- Its place among the lines of its invoice, from 1.
    place     INTEGER NOT NULL,
    number    TEXT NOT NULL,
    reference TEXT NOT NULL,
    charge    TEXT NOT NULL,
    -- Below 0: a credit. In the minor unit of the currency.
    minor     INTEGER NOT NULL,
    currency  TEXT NOT NULL,
    surcharge INTEGER NOT NULL CHECK (surcharge IN (0, 1)),
    -- Its number in the form codes are compared in, else its reference; empty where it names neither.
    key       TEXT NOT NULL,
    -- The shipment it bills; NULL as long as none is known.
    shipment  INTEGER REFERENCES shipments (id),
    PRIMARY KEY (invoice, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_lines_by_key ON invoice_lines (key) WHERE key <> '';
CREATE INDEX invoice_lines_by_shipment ON invoice_lines (shipment) WHERE shipment IS NOT NULL;
-- The few that are looked for again with every invoice.
CREATE INDEX invoice_lines_unknown ON invoice_lines (invoice) WHERE shipment IS NULL AND key <> '';

-- A line may name a shipment by its carrier's own key.
CREATE INDEX shipments_by_remote_id ON shipments (remote_id) WHERE remote_id <> '';
