/**
 * The tables that are written, and the columns of a row in order. Rows travel as arrays in this order; columns that are
 * missing here have defaults. The types live in the migrations.
 */
export const tables = {
  events: [
    'game_date',
    'sport',
    'game_id',
    'event_seq',
    'event_id',
    'feed_seq',
    'source',
    'received_at',
    'sent_at',
    'kind',
    'correction',
    'full_state',
    'late',
    'gap_first_seq',
    'gap_last_seq',
    'player_id',
    'player_name',
    'side',
    'period',
    'clock_ms',
    'home_score',
    'away_score',
    'description',
    'detail',
    'source_partition',
    'source_offset',
  ],
  odds_changes: [
    'game_date',
    'sport',
    'game_id',
    'player_id',
    'market_key',
    'type',
    'period',
    'line_half_points',
    'main',
    'selection',
    'status',
    'reason',
    'price_milli',
    'probability',
    'result',
    'revision',
    'epoch',
    'change_seq',
    'previous_change_seq',
    'through_event_seq',
    'as_of',
    'sent_at',
    'valid_for_ms',
    'cause',
    'phase',
    'home_score',
    'away_score',
    'clock',
    'input_partition',
    'input_first_offset',
    'input_last_offset',
    'input_first_event_seq',
    'input_last_event_seq',
    'model_version',
    'model_hash',
    'source_partition',
    'source_offset',
  ],
  settlements: [
    'game_date',
    'sport',
    'game_id',
    'market_key',
    'revision',
    'kind',
    'selection',
    'result',
    'certainty',
    'reason',
    'event_seq',
    'as_of',
    'source_partition',
    'source_offset',
  ],
} as const

/** One of {@link tables}. */
export type TableName = keyof typeof tables

/** A row by column name. */
export type TableRow<Name extends TableName> = Readonly<Record<(typeof tables)[Name][number], string | number | boolean | null>>

/** Rows as the body of an insert in format JSONCompactEachRow. */
export const encodeRows = <Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]): string => {
  const columns = tables[table] as readonly (keyof TableRow<Name>)[]
  let body = ''
  for (const row of rows) {
    body += `${JSON.stringify(columns.map((column) => row[column]))}\n`
  }
  return body
}

/** Microseconds UTC as DateTime64(6) reads them: seconds with six decimals; only ten digits are taken for seconds. */
export const dateTime = (us: number): string => {
  const seconds = Math.floor(us / 1_000_000)
  return `${String(seconds).padStart(10, '0')}.${String(us - seconds * 1_000_000).padStart(6, '0')}`
}
