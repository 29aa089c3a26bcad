-- Orders: a narrow row each for lists, the whole beside it, and two ways to find one.

CREATE TABLE orders (
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
    method          TEXT,
    weight          INTEGER NOT NULL,
    stage           TEXT NOT NULL
        CHECK (stage IN ('ready', 'held', 'waiting', 'labelled', 'shipped', 'cancelled', 'closed')),
    UNIQUE (shop, reference)
) STRICT;
CREATE INDEX orders_by_age ON orders (placed_at);
-- Holds all that lists are filtered by, so that counting needs nothing else.
CREATE INDEX orders_by_stage ON orders (stage, placed_at, shop, country, method, checkout_method);
CREATE INDEX orders_by_number ON orders (number_key);
CREATE INDEX orders_by_name ON orders (name_key);

-- The order as its shop tells it, what a person set, and how it ships: JSON of the model's types.
CREATE TABLE order_bodies (
    order_id  INTEGER PRIMARY KEY REFERENCES orders (id),
    facts     TEXT NOT NULL,
    overrides TEXT NOT NULL,
    decision  TEXT NOT NULL
) STRICT;

-- What a scanner can read for an order, in the one form codes are compared in.
CREATE TABLE order_codes (
    code     TEXT NOT NULL,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    PRIMARY KEY (code, order_id)
) STRICT, WITHOUT ROWID;

-- What a person can search an order by.
CREATE VIRTUAL TABLE order_words USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    prefix = '3',
    tokenize = 'unicode61 remove_diacritics 2'
);
