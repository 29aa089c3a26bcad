-- Off line: labels that are booked ahead of the packing, carriers that are away, and parcels that stand on the shelf until their
-- label can be made.

-- A state of its own for what is booked ahead and not used yet. `ahead` says that a shipment was begun so, until its order ships.
CREATE TABLE new_shipments (
    id        INTEGER PRIMARY KEY,
    order_id  INTEGER NOT NULL REFERENCES orders (id),
    direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'return')),
    sequence  INTEGER NOT NULL CHECK (sequence >= 1),
    reference TEXT NOT NULL UNIQUE,
    carrier   TEXT NOT NULL,
    contract  TEXT,
    method    TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    cost      TEXT,
    labels    TEXT NOT NULL CHECK (labels IN ('drawn', 'document')),
    state     TEXT NOT NULL CHECK (state IN ('planned', 'booked', 'kept', 'labelled', 'shipped', 'failed', 'voided')),
    decision  TEXT NOT NULL,
    booked_at INTEGER NOT NULL,
    hand_over INTEGER REFERENCES hand_overs (id),
    ahead     INTEGER NOT NULL CHECK (ahead IN (0, 1))
) STRICT;
INSERT INTO new_shipments
SELECT id, order_id, direction, sequence, reference, carrier, contract, method, remote_id, cost, labels, state, decision,
       booked_at, hand_over, 0
FROM shipments;
DROP TABLE shipments;
ALTER TABLE new_shipments RENAME TO shipments;
CREATE INDEX shipments_of_order ON shipments (order_id);
-- The few whose labels are still missing are asked for again and again.
CREATE INDEX shipments_without_labels ON shipments (id) WHERE state = 'booked' AND labels = 'document';
-- One live or kept shipment an order and place in it, whoever writes: a second one is made only where somebody asks for it.
CREATE UNIQUE INDEX shipments_live ON shipments (order_id, direction, sequence) WHERE state NOT IN ('failed', 'voided');
CREATE INDEX shipments_of_hand_over ON shipments (hand_over) WHERE hand_over IS NOT NULL;
-- Most parcels are on a list; those that are not are asked for all the time.
CREATE INDEX shipments_to_hand_over ON shipments (carrier) WHERE state = 'shipped' AND hand_over IS NULL;
-- What stands unused is counted all the time.
CREATE INDEX shipments_ahead ON shipments (carrier) WHERE ahead = 1 AND state NOT IN ('failed', 'voided');

-- How many labels of an account may stand unused.
ALTER TABLE carrier_accounts ADD COLUMN most_ahead INTEGER NOT NULL DEFAULT 50 CHECK (most_ahead >= 0);

-- Carriers that could not be reached when they were asked last, since when. A row goes with their next answer.
CREATE TABLE carriers_away (
    carrier TEXT PRIMARY KEY,
    since   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Packed parcels whose label could not be made, under the code on their station label. `why` is the problem of that moment.
CREATE TABLE shelf (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    code     TEXT NOT NULL UNIQUE,
    carrier  TEXT NOT NULL,
    why      TEXT NOT NULL,
    since    INTEGER NOT NULL
) STRICT;
