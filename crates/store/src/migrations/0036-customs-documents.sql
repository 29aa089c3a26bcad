-- A carrier may make several documents for customs of one parcel, as a CN 23 and a commercial invoice.

CREATE TABLE new_customs_documents (
    shipment INTEGER NOT NULL REFERENCES shipments (id),
    parcel   INTEGER NOT NULL,
    -- Its place among those of its parcel, from 1.
    place    INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (shipment, parcel, place)
) STRICT;

INSERT INTO new_customs_documents (shipment, parcel, place, bytes)
SELECT shipment, parcel, 1, bytes FROM customs_documents;

DROP TABLE customs_documents;
ALTER TABLE new_customs_documents RENAME TO customs_documents;
