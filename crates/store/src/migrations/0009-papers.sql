-- How each shop's papers are made, and the lists of what carriers took.

CREATE TABLE paper_settings (
    shop TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE hand_overs (
    id      INTEGER PRIMARY KEY,
    carrier TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

ALTER TABLE shipments ADD COLUMN hand_over INTEGER REFERENCES hand_overs (id);
CREATE INDEX shipments_of_hand_over ON shipments (hand_over) WHERE hand_over IS NOT NULL;
-- Most parcels are on a list; those that are not are asked for all the time.
CREATE INDEX shipments_to_hand_over ON shipments (carrier) WHERE state = 'shipped' AND hand_over IS NULL;
