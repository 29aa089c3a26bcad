-- The index of words grows by parts, which FTS5 would bring together every so many writes: some scans waited for that. The
-- writer does it when it rests.
INSERT INTO order_words (order_words, rank) VALUES ('automerge', 0);
