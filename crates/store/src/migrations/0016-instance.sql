-- Who the station is, and which life of it this is: what tells one that lives on from a restored backup and from a copy.
-- `begun` counts the bookings that were begun, and never goes back.
ALTER TABLE station ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE station ADD COLUMN instance TEXT NOT NULL DEFAULT '';
ALTER TABLE station ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;

-- Serials that may be on parcels though no shipment here says so: another life of this station may have spent them.
CREATE TABLE passed_serials (
    prefix    TEXT NOT NULL,
    extension INTEGER NOT NULL,
    first     INTEGER NOT NULL,
    last      INTEGER NOT NULL CHECK (last >= first),
    PRIMARY KEY (prefix, extension, first)
) STRICT, WITHOUT ROWID;
