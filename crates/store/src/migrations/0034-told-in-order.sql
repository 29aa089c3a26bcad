-- What an order's shop was told last is looked up whenever something more is to be told.
CREATE INDEX outbox_by_order ON outbox (order_id, id);
