-- What was taken out of orders whose time is over or whose customer asked for it. The row is the mark that keeps it out: what
-- the shop sends of that order from then on comes without the customer.
CREATE TABLE forgotten (
    order_id  INTEGER PRIMARY KEY REFERENCES orders (id),
    -- Since when its journal is without words of people.
    words_at  INTEGER,
    -- Since when it names nobody.
    person_at INTEGER
) STRICT;

-- The journal is added to. Words of people are taken out of lines of such an order; what happened and when stays.
DROP TRIGGER journal_is_not_rewritten;
CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
WHEN NOT (
    NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.order_id IS OLD.order_id AND NEW.shipment IS OLD.shipment
    AND NEW.job IS OLD.job AND NEW.message ->> '$.key' IS OLD.message ->> '$.key'
    AND EXISTS (SELECT 1 FROM forgotten WHERE order_id = OLD.order_id)
) BEGIN
    SELECT RAISE (ABORT, 'the journal is only added to');
END;
