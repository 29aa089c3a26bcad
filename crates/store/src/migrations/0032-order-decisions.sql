-- How an order ships stands beside what its shop says of it: it is written far more often, and is far shorter.
CREATE TABLE order_decisions (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    decision TEXT NOT NULL
) STRICT;
INSERT INTO order_decisions (order_id, decision) SELECT order_id, decision FROM order_bodies;
ALTER TABLE order_bodies DROP COLUMN decision;
