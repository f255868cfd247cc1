-- What became of each command, as the stages decided it. No reference to game_commands: a result may be read again in a new database.
create table command_results (
  command_id text primary key check (length(command_id) between 1 and 100),
  game_id text not null,
  -- Null where the command was refused.
  epoch integer,
  change_seq bigint,
  -- Null where it is in effect.
  refused_reason text,
  decided_at_us bigint not null,
  check ((change_seq is null) = (epoch is null) and (change_seq is null) <> (refused_reason is null))
);
