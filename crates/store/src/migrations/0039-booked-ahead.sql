-- The orders whose labels are to be booked ahead, by a rule or by hand: looked for every few seconds, and few of many.
CREATE INDEX order_decisions_to_book_ahead ON order_decisions (order_id) WHERE instr(decision, '"book_ahead"') > 0;
