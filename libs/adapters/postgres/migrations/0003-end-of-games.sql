-- Operators also give a game up, and confirm a final that waits for a second word.
alter table game_commands
  drop constraint game_commands_action_check,
  add constraint game_commands_action_check check (action in ('suspend', 'resume', 'abandon', 'confirm-final')),
  add constraint game_commands_scope_check check (action in ('suspend', 'resume') or market_types = '{}');
