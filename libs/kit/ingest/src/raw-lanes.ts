import type { OutgoingRecord } from '@fairline/contracts'
import { fairline } from '@fairline/contracts'

/** A record of a game, and where it goes. */
export interface RawEntry {
  readonly gameId: string
  readonly feedSeq: number
  /** Of the class that is shed first. */
  readonly highRate: boolean
  readonly partition: number
  readonly record: OutgoingRecord
}

/** High-rate records of a game whose numbers follow each other, of which only the newest is kept. */
interface Run {
  readonly lane: (OutgoingRecord | undefined)[]
  readonly firstSeq: number
  lastSeq: number
  /** Of the newest in its lane. */
  index: number
}

// Fields of a message may come in any order: what was encoded stays as it is.
const standingFor = (record: OutgoingRecord, firstSeq: number): OutgoingRecord => ({
  ...record,
  value: Buffer.concat([
    record.value ?? Buffer.alloc(0),
    fairline.v1.RawRecord.encode(fairline.v1.RawRecord.create({ conflatedFromSeq: firstSeq })).finish(),
  ]),
})

/**
 * The raw records of one write, by partition. Where it sheds, of consecutive high-rate records of a game only the newest stays, in its
 * own place, and says which ones it stands for. Whatever else comes for the game ends the run: nothing else is ever left out.
 */
export class RawLanes {
  readonly #lanes: (OutgoingRecord | undefined)[][]
  readonly #runs: Map<string, Run> | undefined

  constructor(partitions: number, isShedding: boolean) {
    this.#lanes = Array.from({ length: partitions }, () => [])
    this.#runs = isShedding ? new Map() : undefined
  }

  /** Adds the record of a message; true where it takes the place of the one before it. */
  add({ gameId, feedSeq, highRate, partition, record }: RawEntry): boolean {
    const lane = this.#lanes[partition] as (OutgoingRecord | undefined)[]
    if (this.#runs === undefined) {
      lane.push(record)
      return false
    }
    const run = this.#runs.get(gameId)
    const continues = highRate && run?.lastSeq === feedSeq - 1
    if (continues) {
      lane[run.index] = undefined
      run.index = lane.length
      run.lastSeq = feedSeq
    } else {
      if (run !== undefined) this.#end(gameId, run)
      if (highRate) this.#runs.set(gameId, { lane, firstSeq: feedSeq, lastSeq: feedSeq, index: lane.length })
    }
    lane.push(record)
    return continues
  }

  /** Adds a record to every partition. */
  addToAll(record: OutgoingRecord): void {
    for (const lane of this.#lanes) lane.push(record)
  }

  /** The records that are to be written, by partition, in the order in which they were added. */
  records(): readonly (readonly OutgoingRecord[])[] {
    if (this.#runs === undefined) return this.#lanes as OutgoingRecord[][]
    for (const [gameId, run] of this.#runs) this.#end(gameId, run)
    return this.#lanes.map((lane) => lane.filter((record) => record !== undefined))
  }

  #end(gameId: string, { lane, firstSeq, lastSeq, index }: Run): void {
    this.#runs?.delete(gameId)
    const record = lane[index]
    if (firstSeq < lastSeq && record !== undefined) lane[index] = standingFor(record, firstSeq)
  }
}
