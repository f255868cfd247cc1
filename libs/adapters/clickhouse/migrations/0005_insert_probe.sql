-- Where a writer tries at its start whether the server drops a repeated insert. Rows are of no further use.
CREATE TABLE IF NOT EXISTS insert_probe
(
    token String,
    inserted_at DateTime('UTC') DEFAULT now()
)
ENGINE = MergeTree
ORDER BY token
TTL inserted_at + INTERVAL 1 DAY
SETTINGS non_replicated_deduplication_window = 10000;
