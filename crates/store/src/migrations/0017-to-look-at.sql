-- What a person has to look at: orders that their shop changed after their label was made, with the order as its label was
-- made; and what came in and could not be read. Rows go when they are dealt with.
CREATE TABLE late_changes (
    order_id    INTEGER PRIMARY KEY REFERENCES orders (id),
    cancelled   INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    made_with   TEXT NOT NULL,
    at          INTEGER NOT NULL
) STRICT;

CREATE TABLE unread (
    id          INTEGER PRIMARY KEY,
    shop        TEXT NOT NULL REFERENCES shops (id),
    file        TEXT NOT NULL,
    reference   TEXT NOT NULL,
    place       TEXT NOT NULL,
    problem     TEXT NOT NULL,
    first_at    INTEGER NOT NULL,
    last_at     INTEGER NOT NULL,
    dismissed   INTEGER NOT NULL DEFAULT 0 CHECK (dismissed IN (0, 1)),
    UNIQUE (shop, reference, place)
) STRICT;
