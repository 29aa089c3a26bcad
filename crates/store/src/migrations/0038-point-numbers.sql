-- The number every point has of its own, for those who name points by numbers (`points/number.rs`); 0 until it is worked out.
ALTER TABLE service_points ADD COLUMN own_number INTEGER NOT NULL DEFAULT 0;
CREATE INDEX service_points_of_own_number ON service_points (own_number);
