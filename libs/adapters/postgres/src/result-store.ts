import type { Database, Row } from './database.ts'
import type { GameCommand } from './command-store.ts'

/** What became of a command. */
export interface CommandResult {
  readonly commandId: string
  readonly gameId: string
  readonly outcome:
    | { readonly kind: 'in-effect'; readonly epoch: number; readonly changeSeq: number }
    | { readonly kind: 'refused'; readonly reason: string }
  readonly decidedAtUs: number
}

/** A stored command with what became of it; without a result while it is under way. */
export interface CommandReport extends Pick<
  GameCommand,
  'commandId' | 'gameId' | 'action' | 'marketTypes' | 'actor' | 'note' | 'issuedAtUs'
> {
  readonly result: Pick<CommandResult, 'outcome' | 'decidedAtUs'> | undefined
}

/** Results of commands. */
export interface ResultStore {
  /** Stores results, each command's first one; stored again they change nothing. Returns the ids of those that are new. */
  storeResults(results: readonly CommandResult[]): Promise<readonly string[]>
  /** A command by its id; undefined where there is none. */
  findCommand(commandId: string): Promise<CommandReport | undefined>
}

const insert = `insert into command_results (command_id, game_id, epoch, change_seq, refused_reason, decided_at_us)
  select * from unnest($1::text[], $2::text[], $3::integer[], $4::bigint[], $5::text[], $6::bigint[])
  on conflict (command_id) do nothing returning command_id`

const select = `select c.command_id, c.game_id, c.action, c.market_types, c.actor, c.note, c.issued_at_us,
    r.epoch, r.change_seq, r.refused_reason, r.decided_at_us
  from game_commands c left join command_results r on r.command_id = c.command_id::text
  where c.command_id::text = $1`

const resultOf = (row: Row): CommandReport['result'] => {
  if (row['decided_at_us'] === null) return undefined
  const { refused_reason: reason } = row
  const outcome =
    typeof reason === 'string'
      ? ({ kind: 'refused', reason } as const)
      : ({ kind: 'in-effect', epoch: Number(row['epoch']), changeSeq: Number(row['change_seq']) } as const)
  return { outcome, decidedAtUs: Number(row['decided_at_us']) }
}

/** {@link ResultStore} in the table `command_results`, beside `game_commands`. */
export const resultStore = (database: Database): ResultStore => ({
  storeResults: async (results) => {
    const effects = results.map(({ outcome }) => (outcome.kind === 'in-effect' ? outcome : undefined))
    const rows = await database.query('storing results of commands', insert, [
      results.map(({ commandId }) => commandId),
      results.map(({ gameId }) => gameId),
      effects.map((effect) => effect?.epoch ?? null),
      effects.map((effect) => effect?.changeSeq ?? null),
      results.map(({ outcome }) => (outcome.kind === 'refused' ? outcome.reason : null)),
      results.map(({ decidedAtUs }) => decidedAtUs),
    ])
    return rows.map((row) => String(row['command_id']))
  },
  findCommand: async (commandId) => {
    const [row] = await database.query('looking a command up', select, [commandId])
    if (row === undefined) return undefined
    return {
      commandId: String(row['command_id']),
      gameId: String(row['game_id']),
      action: row['action'] as CommandReport['action'],
      marketTypes: row['market_types'] as string[],
      actor: String(row['actor']),
      note: String(row['note']),
      issuedAtUs: Number(row['issued_at_us']),
      result: resultOf(row),
    }
  },
})
