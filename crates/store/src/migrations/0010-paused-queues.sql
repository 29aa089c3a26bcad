-- Printers whose queue a person holds: nothing is begun there until it is let go.
CREATE TABLE paused_queues (
    printer TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
