-- Photos of open boxes. Their pictures are files, named for their hash: the database is copied every hour.
CREATE TABLE photos (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    -- Whose parcels it shows; NULL while the order has no label.
    shipment INTEGER REFERENCES shipments (id),
    at       INTEGER NOT NULL,
    -- Who packed then; NULL where nobody said.
    packer   TEXT,
    bytes    INTEGER NOT NULL,
    -- SHA-256 of the picture, in hexadecimal digits.
    sha256   TEXT NOT NULL
) STRICT;
CREATE INDEX photos_of_order ON photos (order_id);
CREATE INDEX photos_by_hash ON photos (sha256);
