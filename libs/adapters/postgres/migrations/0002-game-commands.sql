-- What operators decided about games. Rows are only ever added; logical replication carries them to <sport>.commands
-- in commit order.
create table game_commands (
  command_id uuid primary key,
  game_id text not null check (length(game_id) between 5 and 64),
  sport text not null check (sport in ('nfl', 'nba', 'mlb')),
  action text not null check (action in ('suspend', 'resume')),
  market_types text[] not null default '{}',
  actor text not null check (length(actor) between 1 and 100),
  note text not null default '' check (length(note) <= 500),
  issued_at_us bigint not null check (issued_at_us > 0),
  api_key_id uuid not null references api_keys (id),
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  issued_at timestamptz generated always as (to_timestamp(issued_at_us / 1000000.0)) stored,
  unique (api_key_id, idempotency_key)
);

create index game_commands_by_game on game_commands (game_id, issued_at_us);

create publication fairline_commands for table game_commands with (publish = 'insert');
