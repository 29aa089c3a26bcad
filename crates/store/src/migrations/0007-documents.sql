-- Jobs print more than labels, in more languages.

CREATE TABLE new_jobs (
    id         INTEGER PRIMARY KEY,
    printer    TEXT NOT NULL,
    document   TEXT NOT NULL,
    title      TEXT NOT NULL,
    shipment   INTEGER REFERENCES shipments (id),
    parcel     INTEGER NOT NULL,
    order_id   INTEGER REFERENCES orders (id),
    language   TEXT NOT NULL CHECK (language IN ('zpl', 'tspl', 'epl', 'escpos', 'pdf', 'png')),
    state      TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'printed', 'unknown', 'failed')),
    evidence   TEXT,
    problem    TEXT,
    odometer   INTEGER,
    queued_at  INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
INSERT INTO new_jobs
SELECT j.id, j.printer,
       CASE WHEN j.shipment IS NULL THEN '{"kind":"test"}'
            ELSE json_object('kind', 'label', 'shipment', j.shipment, 'order', s.order_id,
                             'reprint', json(iif(j.reprint, 'true', 'false'))) END,
       '', j.shipment, j.parcel, s.order_id, j.language, j.state, j.evidence, j.problem, j.odometer, j.queued_at,
       j.changed_at
FROM jobs j LEFT JOIN shipments s ON s.id = j.shipment;
DROP TABLE jobs;
ALTER TABLE new_jobs RENAME TO jobs;
CREATE INDEX jobs_of_shipment ON jobs (shipment);
CREATE INDEX jobs_of_order ON jobs (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX jobs_by_state ON jobs (state, printer);
-- Most jobs are done with; the few that are not are looked at all the time.
CREATE INDEX jobs_unfinished ON jobs (id)
    WHERE state NOT IN ('printed', 'failed') AND NOT (state = 'sent' AND evidence IS NOT NULL);
