-- What the scale said is kept parcel by parcel; until now only orders of one parcel were weighed.
UPDATE order_bodies
SET overrides = json_set(overrides, '$.weighed',
                         json_object('of', 1, 'parcels', json_array(json_extract(overrides, '$.weighed'))))
WHERE json_type(overrides, '$.weighed') = 'integer';
