-- Orders that ship in parts.

-- A stage of its own while something is left.
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
        CHECK (stage IN ('ready', 'held', 'waiting', 'merged', 'partly_shipped', 'booking', 'labelled', 'shipped',
                         'cancelled', 'closed')),
    -- Between unit separators (U+001F).
    tags            TEXT NOT NULL,
    -- The reason it is held for.
    hold            TEXT NOT NULL,
    -- Where its first item lies, as one walks past the places.
    pick_key        TEXT NOT NULL,
    -- Whether `facts` hold what is left of it: its other pieces shipped. What its shop says stands in `own_facts` then.
    rest            INTEGER NOT NULL DEFAULT 0 CHECK (rest IN (0, 1)),
    UNIQUE (shop, reference)
) STRICT;
INSERT INTO new_orders (id, shop, reference, number, number_key, placed_at, modified_at, received_at, name, name_key, city,
                        country, checkout_method, quantity, total, currency, customer, method, weight, due, stage, tags, hold,
                        pick_key)
SELECT id, shop, reference, number, number_key, placed_at, modified_at, received_at, name, name_key, city,
       country, checkout_method, quantity, total, currency, customer, method, weight, due, stage, tags, hold, pick_key
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
CREATE INDEX orders_by_tags ON orders (tags) WHERE tags <> '';
CREATE INDEX orders_by_hold ON orders (hold) WHERE hold <> '';

-- What it holds of an order that ships in parts, as JSON; an empty list where it holds all of it, or is no part.
ALTER TABLE shipments ADD COLUMN part TEXT NOT NULL DEFAULT '[]';

-- Of each line, how many pieces its shop knew to have left before the first part did, as JSON; NULL where there is no part.
ALTER TABLE order_bodies ADD COLUMN left_before TEXT;

-- Whether it waits until nothing of its order is left: who is told takes the first part for all.
ALTER TABLE outbox ADD COLUMN waits_for_rest INTEGER NOT NULL DEFAULT 0 CHECK (waits_for_rest IN (0, 1));
