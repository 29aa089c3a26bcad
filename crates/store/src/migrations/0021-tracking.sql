-- What carriers made for customs, and where they say that parcels are.

-- Customs declarations as their carriers made them: PDF.
CREATE TABLE customs_documents (
    shipment INTEGER NOT NULL REFERENCES shipments (id),
    parcel   INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (shipment, parcel)
) STRICT;

-- Where a parcel is, as its carrier said it last. `word` is the carrier's own; `since` is since when it stands so, by the
-- carrier, or when it was first heard.
CREATE TABLE tracked_parcels (
    shipment INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    state    TEXT NOT NULL,
    word     TEXT NOT NULL,
    since    INTEGER NOT NULL,
    -- Whether a person has seen the trouble it is in.
    seen     INTEGER NOT NULL CHECK (seen IN (0, 1)),
    PRIMARY KEY (shipment, place),
    FOREIGN KEY (shipment, place) REFERENCES parcels (shipment, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracked_in_trouble ON tracked_parcels (shipment) WHERE state = 'trouble' AND seen = 0;

-- Everything that was heard of a parcel on its way, each state once with its moment.
CREATE TABLE tracking_steps (
    shipment INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    state    TEXT NOT NULL,
    word     TEXT NOT NULL,
    PRIMARY KEY (shipment, place, at, word),
    FOREIGN KEY (shipment, place) REFERENCES parcels (shipment, place)
) STRICT, WITHOUT ROWID;

-- When the carrier of a shipment is asked next where its parcels are; no row, no more questions.
CREATE TABLE tracking_due (
    shipment INTEGER PRIMARY KEY REFERENCES shipments (id),
    due_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX tracking_due_by_time ON tracking_due (due_at);
-- What is under way already is asked about as well; what is too old for it is left out then.
INSERT INTO tracking_due SELECT id, booked_at FROM shipments WHERE labels = 'document' AND state IN ('labelled', 'shipped');
