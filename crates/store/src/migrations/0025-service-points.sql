-- Service points as carriers and files tell of them, each once by country, carrier and code. Positions are millionths of a
-- degree. A row stays: one that takes no parcels any more has a moment in `gone_at`, and no place in the index below.
CREATE TABLE service_points (
    id           INTEGER PRIMARY KEY,
    country      TEXT NOT NULL,
    carrier      TEXT NOT NULL,
    code         TEXT NOT NULL,
    platform_id  TEXT NOT NULL,
    kind         TEXT NOT NULL,
    shop_type    TEXT NOT NULL,
    name         TEXT NOT NULL,
    street       TEXT NOT NULL,
    house_number TEXT NOT NULL,
    postal_code  TEXT NOT NULL,
    -- The postal code in capitals, without spaces and hyphens: what places are found by.
    postal_key   TEXT NOT NULL,
    city         TEXT NOT NULL,
    latitude     INTEGER NOT NULL,
    longitude    INTEGER NOT NULL,
    hours        TEXT,
    hours_week   TEXT,
    max_weight   INTEGER,
    max_size     TEXT,
    as_of        INTEGER NOT NULL,
    -- How often in a row all points of its carrier were told and it was not among them.
    missed       INTEGER NOT NULL DEFAULT 0,
    gone_at      INTEGER,
    UNIQUE (country, code, carrier)
) STRICT;
CREATE INDEX service_points_of_platform ON service_points (platform_id) WHERE platform_id <> '';
CREATE INDEX service_points_of_postal_code ON service_points (country, postal_key);

-- Where the points are that take parcels.
CREATE VIRTUAL TABLE service_point_places USING rtree_i32 (id, west, east, south, north);

-- To the points of which carriers a shop's orders may go, country by country.
CREATE TABLE point_switches (
    shop    TEXT NOT NULL REFERENCES shops (id),
    carrier TEXT NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (shop, carrier, country)
) STRICT, WITHOUT ROWID;

-- What is kept of a carrier's points in a country: when all of them were told last, and the boxes that are still to be asked for.
CREATE TABLE point_lists (
    carrier  TEXT NOT NULL,
    country  TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    open     TEXT NOT NULL,
    whole_at INTEGER,
    problem  TEXT,
    PRIMARY KEY (carrier, country)
) STRICT, WITHOUT ROWID;
