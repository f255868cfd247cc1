import type { Log, LogRecord, WrittenEnd } from '@fairline/contracts'
import { fairline, headers } from '@fairline/contracts'
import type { OffsetMap, OffsetNote } from './offset-map.ts'
import { decodeNote, encodeNote, targetOf, withoutBelow, withPair } from './offset-map.ts'
import type { Served } from './partner-positions.ts'

interface OddsPartition {
  map: OffsetMap
  /** Source offset after the last record that is copied and committed. */
  source: number
  /** Source offset after the last record that is copied in the open transaction. */
  copied: number | undefined
  /** Hint of the last board that is copied in the open transaction. The hints of a partition only grow. */
  hinted: number | undefined
}

/**
 * Where the odds of each partition lie at the partner, as committed transactions tell it: what the open one wrote counts only after
 * {@link committed}. One per opened sink.
 */
export class OddsOffsets {
  private readonly partitions: ReadonlyMap<number, OddsPartition>

  constructor(notes: ReadonlyMap<number, OffsetNote>) {
    this.partitions = new Map([...notes].map(([partition, note]) => [partition, { ...note, copied: undefined, hinted: undefined }]))
  }

  /**
   * The bytes of a board for the partner: ours, and behind them the field `odds_offset`. A field may be appended to a message: who decodes it
   * cannot tell. A board without a hint, or with one of which nothing is known, stays as it is; so does a tombstone.
   */
  board(partition: number, { value, headers: given }: LogRecord): Buffer | null {
    const hint = Number(given[headers.oddsOffset] ?? Number.NaN)
    const known = this.partitions.get(partition)
    if (known === undefined || !Number.isSafeInteger(hint)) return value
    known.hinted = hint
    const oddsOffset = targetOf(known.map, hint)
    return value === null || oddsOffset === 0 ? value : Buffer.concat([value, fairline.v1.Board.encode({ oddsOffset }).finish()])
  }

  /**
   * What the position of odds must note in the open transaction, for a restart.
   * @param last the last record that the transaction copies, where it copies one
   */
  note(partition: number, last: LogRecord | undefined): string {
    const known = this.partitions.get(partition)
    if (known === undefined) throw new RangeError(`Partition ${partition} is not one of this sink.`)
    if (last !== undefined) known.copied = last.offset + 1
    return encodeNote({ map: known.map, source: known.copied ?? known.source })
  }

  /**
   * The open transaction is committed.
   * @param topic the partner's odds topic
   */
  committed(topic: string, ends: readonly WrittenEnd[]): void {
    for (const [partition, known] of this.partitions) {
      const end = ends.find((each) => each.topic === topic && each.partition === partition)?.end
      if (known.copied !== undefined) {
        known.source = known.copied
        if (end !== undefined) known.map = withPair(known.map, { source: known.copied, target: end })
      }
      if (known.hinted !== undefined) known.map = withoutBelow(known.map, known.hinted)
      known.copied = undefined
      known.hinted = undefined
    }
  }
}

/** A partition of our odds, and up to where the partner is served with it. */
export interface OddsStart extends Served {
  readonly partition: number
}

/**
 * What is known when a sink starts. Call it after fencing: only then is nothing of an earlier owner still to come before the ends of the
 * partner's topic.
 */
export const recoverOddsOffsets = async (outside: Log, topic: string, starts: readonly OddsStart[]): Promise<OddsOffsets> => {
  const admin = await outside.admin()
  try {
    const ends = new Map((await admin.ranges(topic)).map(({ partition, end }) => [partition, end]))
    const notes = starts.map(({ partition, offset, note }): readonly [number, OffsetNote] => {
      const noted = note === undefined ? { map: [], source: offset } : decodeNote(note)
      const map = withPair(noted.map, { source: noted.source, target: ends.get(partition) ?? 0 })
      return [partition, { map, source: noted.source }]
    })
    return new OddsOffsets(new Map(notes))
  } finally {
    await admin.close()
  }
}
