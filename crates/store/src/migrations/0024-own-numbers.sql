-- Numbers come in blocks: those of a carrier are spent one after the other. `prefix` and `extension` are the name under which
-- the serials of a form are counted; of an SSCC the GS1 company prefix and the extension digit.
CREATE TABLE number_blocks (
    carrier   TEXT NOT NULL,
    place     INTEGER NOT NULL CHECK (place >= 0),
    prefix    TEXT NOT NULL,
    extension INTEGER NOT NULL CHECK (extension BETWEEN 0 AND 9),
    next      INTEGER NOT NULL CHECK (next >= 0),
    last      INTEGER NOT NULL,
    PRIMARY KEY (carrier, place)
) STRICT, WITHOUT ROWID;
INSERT INTO number_blocks SELECT carrier, 0, prefix, extension, next, last FROM ranges;

CREATE TABLE new_ranges (
    carrier    TEXT PRIMARY KEY,
    warn_below INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO new_ranges SELECT carrier, warn_below FROM ranges;
DROP TABLE ranges;
ALTER TABLE new_ranges RENAME TO ranges;

-- The carriers' word that labels drawn here may be used. It holds for the kind of connection it was given for.
CREATE TABLE carrier_approvals (
    carrier TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    day     TEXT NOT NULL,
    sample  TEXT NOT NULL,
    who     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
