-- How far back a shop's old orders come in as history, and how far that is.
CREATE TABLE shop_history (
    shop      TEXT    NOT NULL PRIMARY KEY REFERENCES shops (id),
    reach     TEXT    NOT NULL CHECK (reach IN ('three_months', 'one_year', 'everything')),
    begins_at INTEGER NOT NULL,
    state     TEXT    NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'stopped', 'done')),
    -- Everything the shop changed up to here is in; nothing while no page is.
    cursor    INTEGER,
    orders    INTEGER NOT NULL DEFAULT 0,
    left_out  INTEGER NOT NULL DEFAULT 0,
    -- Why the last try broke off, as JSON.
    problem   TEXT
) STRICT;
