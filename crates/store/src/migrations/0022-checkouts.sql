-- What shops offer their customers at checkout: of each shop the text that is being written, and every text that was published.
CREATE TABLE checkouts (
    shop    TEXT PRIMARY KEY REFERENCES shops (id),
    -- The UUID under which customers' programs ask for it; it stays.
    id      TEXT NOT NULL UNIQUE,
    draft   TEXT NOT NULL,
    -- Grows with every change of the draft.
    changes INTEGER NOT NULL,
    -- The version that is served; none: it is not.
    served  INTEGER
) STRICT;

-- Versions stay: an order is read by the one that was served when it was placed.
CREATE TABLE checkout_versions (
    shop    TEXT NOT NULL REFERENCES checkouts (shop),
    version INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    who     TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (shop, version)
) STRICT;
