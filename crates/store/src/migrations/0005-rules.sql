-- What rules ask for: who ordered before, what has to be handed over when, and how the settings came to be.

-- The customer's e-mail address as it is compared; empty where the shop gave none.
ALTER TABLE orders ADD COLUMN customer TEXT NOT NULL DEFAULT '';
UPDATE orders SET customer = coalesce((SELECT lower(trim(facts ->> '$.recipient.email')) FROM order_bodies WHERE order_id = id), '');
CREATE INDEX orders_by_customer ON orders (customer, shop, placed_at) WHERE customer <> '';

-- By when it has to be handed over, by the station's clock; '~', which sorts last, where nothing was promised.
ALTER TABLE orders ADD COLUMN due TEXT NOT NULL DEFAULT '~';
CREATE INDEX orders_by_due ON orders (due, placed_at);
DROP INDEX orders_by_stage;
-- Holds all that lists are filtered by, so that counting needs nothing else.
CREATE INDEX orders_by_stage ON orders (stage, due, placed_at, shop, country, method, checkout_method);

-- Every state the settings were ever in, who made it and why.
CREATE TABLE settings_versions (
    id   INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL,
    who  TEXT NOT NULL,
    why  TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
INSERT INTO settings_versions (at, who, why, body) SELECT 0, '', '', body FROM settings;

-- An order may ship in several parcels, each with its own number and its own labels.
CREATE TABLE parcel_serials (
    prefix    TEXT NOT NULL,
    extension INTEGER NOT NULL,
    serial    INTEGER NOT NULL,
    shipment  INTEGER NOT NULL REFERENCES shipments (id),
    parcel    INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (prefix, extension, serial),
    UNIQUE (shipment, parcel)
) STRICT, WITHOUT ROWID;
INSERT INTO parcel_serials (prefix, extension, serial, shipment) SELECT prefix, extension, serial, shipment FROM spent_serials;
DROP TRIGGER spent_serials_stay;
DROP TABLE spent_serials;
ALTER TABLE parcel_serials RENAME TO spent_serials;
CREATE TRIGGER spent_serials_stay BEFORE DELETE ON spent_serials BEGIN
    SELECT RAISE (ABORT, 'a spent serial stays spent');
END;
ALTER TABLE jobs ADD COLUMN parcel INTEGER NOT NULL DEFAULT 1;
