-- The latest price of every selection.
CREATE OR REPLACE VIEW latest_odds AS
SELECT
    sport, game_date, game_id, player_id, market_key, selection,
    any(o.type) AS type,
    any(o.period) AS period,
    any(o.line_half_points) / 2 AS line,
    argMax(o.status, (o.epoch, o.change_seq)) AS status,
    argMax(o.price_milli, (o.epoch, o.change_seq)) / 1000 AS price,
    argMax(o.probability, (o.epoch, o.change_seq)) AS probability,
    argMax(o.result, (o.epoch, o.change_seq)) AS result,
    max(o.as_of) AS as_of,
    argMax(o.change_seq, (o.epoch, o.change_seq)) AS change_seq
FROM odds_changes AS o
GROUP BY sport, game_date, game_id, player_id, market_key, selection;

-- The price of every selection of a game at a moment: SELECT * FROM price_at(game = '...', at = '2026-01-01 20:00:00').
CREATE OR REPLACE VIEW price_at AS
SELECT
    market_key, selection,
    argMax(o.status, (o.epoch, o.change_seq)) AS status,
    argMax(o.price_milli, (o.epoch, o.change_seq)) / 1000 AS price,
    argMax(o.probability, (o.epoch, o.change_seq)) AS probability,
    max(o.as_of) AS as_of,
    argMax(o.change_seq, (o.epoch, o.change_seq)) AS change_seq
FROM odds_changes AS o
WHERE game_id = {game:String} AND o.as_of <= {at:DateTime64(6)}
GROUP BY market_key, selection;

-- Settlements that hold: the latest revision of each market, unless it was rolled back.
CREATE OR REPLACE VIEW standing_settlements AS
SELECT sport, game_date, game_id, market_key, selection, result, certainty, reason, revision, as_of
FROM settlements FINAL
WHERE kind = 'settlement'
  AND (game_id, market_key, revision) IN (SELECT game_id, market_key, max(revision) FROM settlements GROUP BY game_id, market_key)
  AND (game_id, market_key, revision) NOT IN (SELECT game_id, market_key, revision FROM settlements WHERE kind = 'rollback');
