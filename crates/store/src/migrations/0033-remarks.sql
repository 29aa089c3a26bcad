-- What was remarked of a shipment's labels and papers as they were made, and no person has seen yet.
CREATE TABLE remarks (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment INTEGER NOT NULL REFERENCES shipments (id),
    problem  TEXT NOT NULL,
    at       INTEGER NOT NULL,
    UNIQUE (shipment, problem)
) STRICT;
