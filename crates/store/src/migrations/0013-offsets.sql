-- A printer that was never moved is told so by nothing; 0 moves it back.
UPDATE printers SET body = json_remove(body, '$.setup.top_offset') WHERE body ->> '$.setup.top_offset' = 0;
