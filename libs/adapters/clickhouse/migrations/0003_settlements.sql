-- One row per selection of a settlement, and one without a selection per rollback.
CREATE TABLE IF NOT EXISTS settlements
(
    game_date Date,
    sport LowCardinality(String),
    game_id String,
    market_key String,
    revision UInt32,
    kind LowCardinality(String),
    selection LowCardinality(String),
    result LowCardinality(String),
    certainty LowCardinality(String),
    reason String,
    event_seq UInt64,
    as_of DateTime64(6, 'UTC'),
    source_partition UInt32,
    source_offset UInt64,
    inserted_at DateTime64(3, 'UTC') DEFAULT now64(3)
)
ENGINE = ReplacingMergeTree
PARTITION BY (game_date, sport)
ORDER BY (game_id, market_key, revision, kind, selection)
SETTINGS non_replicated_deduplication_window = 10000;
