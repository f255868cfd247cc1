-- One row per selection of a market in a change. Prices are decimal odds x 1000, lines half points in home view.
CREATE TABLE IF NOT EXISTS odds_changes
(
    game_date Date,
    sport LowCardinality(String),
    game_id String,
    -- Participant of the market: a player, a team, or empty.
    player_id String,
    participant String ALIAS player_id,
    market_key String,
    type LowCardinality(String),
    period LowCardinality(String),
    line_half_points Nullable(Int32),
    line Nullable(Float64) ALIAS line_half_points / 2,
    main Bool,
    selection LowCardinality(String),
    status LowCardinality(String),
    reason LowCardinality(String),
    price_milli UInt32,
    price Float64 ALIAS price_milli / 1000,
    probability Float64,
    result LowCardinality(String),
    revision UInt32,
    epoch UInt32,
    change_seq UInt64,
    previous_change_seq UInt64,
    through_event_seq UInt64,
    as_of DateTime64(6, 'UTC'),
    sent_at DateTime64(6, 'UTC'),
    valid_for_ms UInt32,
    cause LowCardinality(String),
    phase LowCardinality(String),
    home_score Int32,
    away_score Int32,
    clock String,
    input_partition UInt32,
    input_first_offset UInt64,
    input_last_offset UInt64,
    input_first_event_seq UInt64,
    input_last_event_seq UInt64,
    model_version LowCardinality(String),
    model_hash LowCardinality(String),
    source_partition UInt32,
    source_offset UInt64,
    inserted_at DateTime64(3, 'UTC') DEFAULT now64(3)
)
ENGINE = ReplacingMergeTree
PARTITION BY (game_date, sport)
ORDER BY (game_id, player_id, market_key, selection, epoch, change_seq)
SETTINGS non_replicated_deduplication_window = 10000;
