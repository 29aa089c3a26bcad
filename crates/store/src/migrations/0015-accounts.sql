-- How a shop is reached: the kind of its connector and that one's own settings, in place of one closed list of kinds.
-- `revision` grows with every change, so that who keeps a client of the shop knows when it is stale.
ALTER TABLE shops ADD COLUMN kind TEXT NOT NULL DEFAULT 'files';
ALTER TABLE shops ADD COLUMN config TEXT NOT NULL DEFAULT '{}';
ALTER TABLE shops ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

UPDATE shops
SET kind = CASE json_extract(connection, '$.kind')
             WHEN 'woo_commerce' THEN 'woocommerce'
             ELSE json_extract(connection, '$.kind')
           END,
    config = json_remove(connection, '$.kind');

ALTER TABLE shops DROP COLUMN connection;
