-- When the open orders of a shop were looked through last, and the last order of that look: the next one goes on behind it.
ALTER TABLE shops ADD COLUMN looked_at INTEGER;
ALTER TABLE shops ADD COLUMN looked_to INTEGER;
