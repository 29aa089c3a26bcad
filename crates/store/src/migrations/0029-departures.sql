-- Who packs a shipment, where somebody said.
ALTER TABLE shipments ADD COLUMN packer TEXT;

-- What left, as it is counted: a narrow row for each shipment whose labels are all out, so that a year is counted without
-- reading the shipments. A row goes when its shipment is taken back.
CREATE TABLE departures (
    at        INTEGER NOT NULL,
    shipment  INTEGER NOT NULL REFERENCES shipments (id),
    direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'return')),
    carrier   TEXT NOT NULL,
    parcels   INTEGER NOT NULL CHECK (parcels >= 1),
    -- What it costs, in the minor unit of the currency: as its carrier said, else as it was decided; NULL where nobody knows.
    minor     INTEGER,
    currency  TEXT,
    -- By when it had to be handed over, by the station's clock; NULL where nothing was promised.
    due       TEXT,
    -- Who packed it; NULL where nobody said.
    packer    TEXT,
    PRIMARY KEY (at, shipment)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX departures_by_shipment ON departures (shipment);

-- The journal knows when a label came out. Where its line is missing, the moment the shipment was planned stands for it.
INSERT INTO departures
SELECT coalesce((SELECT max(j.at) FROM journal j
                 WHERE j.order_id = s.order_id AND j.shipment = s.id AND j.message ->> '$.key' = 'journal-shipment-shipped'),
                s.booked_at),
       s.id, s.direction, s.carrier,
       (SELECT max(1, count(*)) FROM parcels p WHERE p.shipment = s.id),
       iif(s.cost IS NULL, s.decision ->> '$.price.minor', s.cost ->> '$.minor'),
       iif(s.cost IS NULL, s.decision ->> '$.price.currency', s.cost ->> '$.currency'),
       iif(s.direction = 'outgoing' AND s.sequence = 1, s.decision ->> '$.ship_by', NULL), NULL
FROM shipments s
WHERE s.state = 'shipped';
