-- One row per normalized event. A row's place in its topic (source_partition, source_offset) makes it traceable.
CREATE TABLE IF NOT EXISTS events
(
    game_date Date,
    sport LowCardinality(String),
    game_id String,
    event_seq UInt64,
    event_id String,
    feed_seq UInt64,
    source LowCardinality(String),
    received_at DateTime64(6, 'UTC'),
    sent_at DateTime64(6, 'UTC'),
    kind LowCardinality(String),
    correction Bool,
    full_state Bool,
    late Bool,
    gap_first_seq UInt64,
    gap_last_seq UInt64,
    player_id String,
    player_name String,
    side LowCardinality(String),
    period Int32,
    clock_ms Int32,
    home_score Int32,
    away_score Int32,
    description String,
    detail String CODEC(ZSTD(3)),
    source_partition UInt32,
    source_offset UInt64,
    inserted_at DateTime64(3, 'UTC') DEFAULT now64(3)
)
ENGINE = ReplacingMergeTree
PARTITION BY (game_date, sport)
ORDER BY (game_id, event_seq)
SETTINGS non_replicated_deduplication_window = 10000;
