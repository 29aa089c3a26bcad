-- Keys by which shops come in over the station's own API. A row stays for ever: the number of a shop's first key is what its
-- orders call their integration. The secret itself is nowhere, its SHA-256 is here.
CREATE TABLE api_keys (
    id         INTEGER PRIMARY KEY,
    shop       TEXT NOT NULL REFERENCES shops (id),
    key        TEXT NOT NULL UNIQUE,
    secret     BLOB NOT NULL,
    access     TEXT NOT NULL CHECK (access IN ('read', 'write')),
    made_at    INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
CREATE INDEX api_keys_of_shop ON api_keys (shop);
