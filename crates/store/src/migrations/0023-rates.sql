-- The price sheets of carriers, one each, in the form of the station's own CSV. An id is never used again: the highest of them
-- and how many there are tell any two states of the table apart.
CREATE TABLE rate_sheets (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    carrier    TEXT NOT NULL UNIQUE,
    source     TEXT NOT NULL,
    sheet      TEXT NOT NULL,
    brought_at INTEGER NOT NULL
) STRICT;

-- What a carrier said on line that an order would cost, as a JSON array by its own names of services. `asked` is a hash of the
-- question: prices for another weight or address are no answer. A row goes when the customer is taken out of the order.
CREATE TABLE order_quotes (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    carrier  TEXT NOT NULL,
    asked    TEXT NOT NULL,
    quotes   TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (order_id, carrier)
) STRICT, WITHOUT ROWID;
