-- Parcels and bookings: a shipment has parcels with a number each, an order may have several shipments and returns,
-- a booking says how far a carrier was asked, and the outbox holds messages of several kinds.

-- A stage of its own while the carrier has not answered.
CREATE TABLE new_orders (
    id              INTEGER PRIMARY KEY,
    shop            TEXT NOT NULL REFERENCES shops (id),
    reference       TEXT NOT NULL,
    number          TEXT NOT NULL,
    number_key      TEXT NOT NULL,
    placed_at       INTEGER NOT NULL,
    modified_at     INTEGER NOT NULL,
    received_at     INTEGER NOT NULL,
    name            TEXT NOT NULL,
    name_key        TEXT NOT NULL,
    city            TEXT NOT NULL,
    country         TEXT NOT NULL,
    checkout_method TEXT NOT NULL,
    quantity        INTEGER NOT NULL,
    total           INTEGER NOT NULL,
    currency        TEXT NOT NULL,
    -- The customer's e-mail address as it is compared; empty where the shop gave none.
    customer        TEXT NOT NULL,
    method          TEXT,
    weight          INTEGER NOT NULL,
    -- By when it has to be handed over, by the station's clock; '~', which sorts last, where nothing was promised.
    due             TEXT NOT NULL,
    stage           TEXT NOT NULL
        CHECK (stage IN ('ready', 'held', 'waiting', 'booking', 'labelled', 'shipped', 'cancelled', 'closed')),
    UNIQUE (shop, reference)
) STRICT;
INSERT INTO new_orders (id, shop, reference, number, number_key, placed_at, modified_at, received_at, name, name_key, city,
                        country, checkout_method, quantity, total, currency, customer, method, weight, due, stage)
SELECT id, shop, reference, number, number_key, placed_at, modified_at, received_at, name, name_key, city,
       country, checkout_method, quantity, total, currency, customer, method, weight, due, stage
FROM orders;
DROP TABLE orders;
ALTER TABLE new_orders RENAME TO orders;
CREATE INDEX orders_by_age ON orders (placed_at);
CREATE INDEX orders_by_number ON orders (number_key);
CREATE INDEX orders_by_name ON orders (name_key);
CREATE INDEX orders_by_customer ON orders (customer, shop, placed_at) WHERE customer <> '';
CREATE INDEX orders_by_due ON orders (due, placed_at);
-- Holds all that lists are filtered by, so that counting needs nothing else.
CREATE INDEX orders_by_stage ON orders (stage, due, placed_at, shop, country, method, checkout_method);

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
    state     TEXT NOT NULL CHECK (state IN ('planned', 'booked', 'labelled', 'shipped', 'failed', 'voided')),
    decision  TEXT NOT NULL,
    booked_at INTEGER NOT NULL,
    hand_over INTEGER REFERENCES hand_overs (id)
) STRICT;
INSERT INTO new_shipments
SELECT id, order_id, 'outgoing', 1, reference, carrier, NULL, method, '', NULL, 'drawn',
       CASE state WHEN 'booking' THEN 'planned' WHEN 'unknown' THEN 'planned' ELSE state END, decision, booked_at, hand_over
FROM shipments;

CREATE TABLE parcels (
    shipment INTEGER NOT NULL REFERENCES shipments (id),
    place    INTEGER NOT NULL CHECK (place >= 1),
    number   TEXT NOT NULL,
    weight   INTEGER NOT NULL,
    size     TEXT,
    items    TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('planned', 'labelled', 'shipped', 'voided')),
    PRIMARY KEY (shipment, place)
) STRICT, WITHOUT ROWID;
-- A number is on one parcel only, whoever writes.
CREATE UNIQUE INDEX parcels_by_number ON parcels (number) WHERE number <> '';

-- How far a carrier was asked for a shipment. `owner` is the process that is at it.
CREATE TABLE bookings (
    shipment     INTEGER PRIMARY KEY REFERENCES shipments (id),
    key          TEXT NOT NULL UNIQUE,
    request_hash TEXT NOT NULL,
    replaces     TEXT,
    state        TEXT NOT NULL
        CHECK (state IN ('planned', 'sent', 'booked', 'refused', 'unclear', 'absent', 'voided')),
    owner        TEXT NOT NULL,
    attempts     INTEGER NOT NULL,
    problem      TEXT,
    changed_at   INTEGER NOT NULL
) STRICT;
INSERT INTO bookings
SELECT id, reference, '', NULL, CASE state WHEN 'planned' THEN 'planned' WHEN 'failed' THEN 'refused' ELSE 'booked' END,
       '', 0, NULL, booked_at
FROM new_shipments;
-- The few that are under way are looked at all the time.
CREATE INDEX bookings_under_way ON bookings (state) WHERE state IN ('planned', 'sent', 'unclear');

-- The first parcel's number stood with its shipment. The others' are made again from their serials: extension digit,
-- prefix and serial, and GS1's check digit (GS1 General Specifications, section 7.9).
WITH RECURSIVE
    places (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM places WHERE i < 17),
    serials AS (
        SELECT shipment, parcel, extension || prefix || substr('0000000000000000' || serial, length(prefix) - 16) AS digits
        FROM spent_serials
    )
INSERT INTO parcels
SELECT s.id, coalesce(n.parcel, 1),
       CASE WHEN coalesce(n.parcel, 1) = 1 THEN s.tracking_number
            ELSE n.digits || ((10 - (SELECT sum(substr(n.digits, i, 1) * iif(i % 2, 3, 1)) FROM places) % 10) % 10) END,
       coalesce(s.decision ->> ('$.parcel_weights[' || (coalesce(n.parcel, 1) - 1) || ']'),
                (s.decision ->> '$.weight.value') / (SELECT max(1, count(*)) FROM spent_serials m WHERE m.shipment = s.id),
                0),
       s.decision -> '$.size.value', '[]',
       CASE s.state WHEN 'labelled' THEN 'labelled' WHEN 'shipped' THEN 'shipped' WHEN 'voided' THEN 'voided' ELSE 'planned' END
FROM shipments s LEFT JOIN serials n ON n.shipment = s.id;
UPDATE parcels SET size = NULL WHERE size = 'null';
DROP TABLE shipments;
ALTER TABLE new_shipments RENAME TO shipments;
CREATE INDEX shipments_of_order ON shipments (order_id);
-- The few whose labels are still missing are asked for again and again.
CREATE INDEX shipments_without_labels ON shipments (id) WHERE state = 'booked' AND labels = 'document';
-- One live shipment an order and place in it, whoever writes: a second one is made only where somebody asks for it.
CREATE UNIQUE INDEX shipments_live ON shipments (order_id, direction, sequence) WHERE state NOT IN ('failed', 'voided');
CREATE INDEX shipments_of_hand_over ON shipments (hand_over) WHERE hand_over IS NOT NULL;
-- Most parcels are on a list; those that are not are asked for all the time.
CREATE INDEX shipments_to_hand_over ON shipments (carrier) WHERE state = 'shipped' AND hand_over IS NULL;

-- Labels as their carriers sent them.
CREATE TABLE label_documents (
    shipment INTEGER NOT NULL REFERENCES shipments (id),
    parcel   INTEGER NOT NULL,
    format   TEXT NOT NULL CHECK (format IN ('zpl', 'pdf', 'png')),
    dpi      INTEGER,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (shipment, parcel)
) STRICT;

UPDATE jobs SET document = json_set(document, '$.parcel', parcel) WHERE shipment IS NOT NULL;

-- How carriers are reached; one without a row numbers its parcels from the shop's own range.
CREATE TABLE carrier_accounts (
    carrier TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    config  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Messages of several kinds, each once: `dedup_key` says which they are.
CREATE TABLE new_outbox (
    id        INTEGER PRIMARY KEY,
    target    TEXT NOT NULL,
    order_id  INTEGER NOT NULL REFERENCES orders (id),
    shipment  INTEGER NOT NULL REFERENCES shipments (id),
    dedup_key TEXT NOT NULL UNIQUE,
    message   TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('due', 'trying', 'done', 'set_aside', 'dropped')),
    attempts  INTEGER NOT NULL,
    due_at    INTEGER NOT NULL,
    problem   TEXT
) STRICT;
INSERT INTO new_outbox
SELECT id, json_object('shop', shop), order_id, shipment, 'shipped ' || shipment,
       json_object('kind', 'shipped', 'at', notice ->> '$.shipped_at'), state, attempts, due_at, problem
FROM outbox;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
CREATE INDEX outbox_by_state ON outbox (state, due_at);
CREATE INDEX outbox_unfinished ON outbox (order_id) WHERE state NOT IN ('done', 'dropped');
