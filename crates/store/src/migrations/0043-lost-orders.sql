-- Open orders a shop seemed to have lost, so many at once that it was not believed; answered: a person left them be.
CREATE TABLE lost_orders (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    since    INTEGER NOT NULL,
    answered INTEGER NOT NULL DEFAULT 0
) STRICT;
