-- What lists of orders are filtered and sorted by beside what stood there: tags between unit separators (U+001F), the reason an order
-- is held for, and where its first item lies, as one walks past the places. Filled by `orders::fill_lists`.
ALTER TABLE orders ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN hold TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN pick_key TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_by_tags ON orders (tags) WHERE tags <> '';
CREATE INDEX orders_by_hold ON orders (hold) WHERE hold <> '';
