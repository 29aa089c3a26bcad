-- The desk: what it is set to, its shops and its printers.

-- The station's own name in references given to carriers and shops, so that two stations never share one.
CREATE TABLE station (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    reference TEXT NOT NULL
) STRICT;
INSERT INTO station (id, reference) VALUES (1, lower(hex(randomblob(4))));

CREATE TABLE settings (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE preferences (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What one process asks of the one that holds the desk.
CREATE TABLE asks (
    id   INTEGER PRIMARY KEY,
    what TEXT NOT NULL
) STRICT;

-- A shop taken away keeps its row: its orders stay.
CREATE TABLE shops (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    connection TEXT NOT NULL,
    removed_at INTEGER,
    cursor     INTEGER,
    pulled_at  INTEGER,
    problem    TEXT
) STRICT;

CREATE TABLE printers (
    id    TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    body  TEXT NOT NULL
) STRICT;
