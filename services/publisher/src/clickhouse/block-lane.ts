import type { TableName, TableRow } from '@fairline/adapters-clickhouse'
import type { LogBatch, LogRecord } from '@fairline/contracts'

/** A range of source records that goes into ClickHouse together, always the same ones: its name is the deduplication token. */
export interface BlockRange {
  readonly first: number
  readonly last: number
}

/** The rows of one game date of a range. */
export interface Block<Name extends TableName = TableName> {
  readonly table: Name
  readonly token: string
  readonly rows: readonly TableRow<Name>[]
}

/** The next range of a lane with its rows. */
export interface LaneCut<Name extends TableName = TableName> {
  readonly range: BlockRange
  readonly blocks: readonly Block<Name>[]
  readonly rows: number
}

/** Turns a record into rows. */
export type ExpandRecord<Name extends TableName> = (record: LogRecord, partition: number) => readonly TableRow<Name>[]

const pendingPrefix = 'pending:'

/** The note of a range that is about to be inserted. */
export const pendingNote = ({ first, last }: BlockRange): string => `${pendingPrefix}${first}-${last}`

/** The range of a note; undefined where there is none. */
export const pendingRange = (metadata: string | undefined): BlockRange | undefined => {
  const match = /^pending:(\d+)-(\d+)$/.exec(metadata ?? '')
  return match === null ? undefined : { first: Number(match[1]), last: Number(match[2]) }
}

/**
 * One source partition on its way into one table. Records become ranges, ranges become one block per game date (a block must
 * not span two partitions of the table). A range that was noted before a restart is cut again exactly so.
 */
export class BlockLane<Name extends TableName = TableName> {
  readonly table: Name
  readonly topic: string
  readonly partition: number
  private readonly expand: ExpandRecord<Name>
  private readonly maxRows: number
  private forced: BlockRange | undefined
  private records: LogRecord[] = []
  private readThrough = -1

  constructor(options: {
    readonly table: Name
    readonly topic: string
    readonly partition: number
    readonly expand: ExpandRecord<Name>
    readonly maxRows: number
    readonly forced: BlockRange | undefined
  }) {
    this.table = options.table
    this.topic = options.topic
    this.partition = options.partition
    this.expand = options.expand
    this.maxRows = options.maxRows
    this.forced = options.forced
  }

  /** Takes in what was read. */
  push(batch: LogBatch): void {
    for (const record of batch.records) this.records.push(record)
    this.readThrough = batch.lastOffset
  }

  /** Records that are not cut yet. */
  get waiting(): number {
    return this.records.length
  }

  /** Where the group stands when everything cut so far is inserted. */
  get next(): number {
    return this.records[0]?.offset ?? this.readThrough + 1
  }

  /** The next range; undefined where nothing waits, or not yet all of a noted range. */
  cut(): LaneCut<Name> | undefined {
    const forced = this.forced
    if (forced !== undefined && this.readThrough < forced.last) return undefined
    const rows: TableRow<Name>[] = []
    let count = 0
    for (const record of this.records) {
      if (forced !== undefined && record.offset > forced.last) break
      const expanded = this.expand(record, this.partition)
      // One record alone may exceed the bound: it cannot be split, its rows belong together.
      if (forced === undefined && count > 0 && rows.length + expanded.length > this.maxRows) break
      for (const row of expanded) rows.push(row)
      count++
    }
    this.forced = undefined
    const taken = this.records.splice(0, count)
    const [first, last] = [taken[0], taken.at(-1)]
    if (first === undefined || last === undefined) return undefined
    const range = { first: first.offset, last: last.offset }
    return { range, blocks: this.blocksOf(range, rows), rows: rows.length }
  }

  private blocksOf({ first, last }: BlockRange, rows: readonly TableRow<Name>[]): readonly Block<Name>[] {
    const byDate = Map.groupBy(rows, (row) => String((row as TableRow<TableName>).game_date))
    return [...byDate].map(([date, of]) => ({
      table: this.table,
      token: `${this.table}:${this.topic}:${this.partition}:${first}-${last}:${date}`,
      rows: of,
    }))
  }
}
