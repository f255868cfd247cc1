import type { Log } from '@fairline/contracts'
import { fairline, partitionsOf, topicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { Calculator } from '@fairline/kit-pricing'
import { recompute } from '@fairline/kit-pricing'
import type { PlacedRecord } from '@fairline/tools-platform'
import { readLog } from '@fairline/tools-platform'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Boundary } from '../arguments.ts'
import { withCalculator } from './with-calculator.ts'

/** How a recomputation compares with what was published. */
export interface RecomputeReport {
  readonly sport: Sport
  /** Published changes within the range. */
  readonly changes: number
  readonly equal: number
  /** Changes of games whose beginning is no longer in the log: they cannot be computed again. */
  readonly withoutStart: number
  /** The first change whose bytes differ, or that is missing on either side. */
  readonly firstDifference: string | undefined
}

/** Which changes are compared: by the last input offset they cover, or by the time they are of. Everything before is computed, too. */
export interface RecomputeRange {
  readonly from?: Boundary
  /** First offset or time that is no longer meant. */
  readonly to?: Boundary
}

/** Computes the recorded changes of a sport again from its recorded inputs and compares bytes. */
export const recomputeSport = async (log: Log, sport: Sport, range: RecomputeRange = {}): Promise<RecomputeReport> => {
  // Changes first: of a running system, every change that is read then has its inputs in what is read after it.
  const odds = await readLog(log, topicOf(sport, 'odds'))
  const inputs = await readLog(log, topicOf(sport, 'normalized'))
  return withCalculator(sport, (calculator) => compareWith(calculator, inputs, odds, range))
}

const isWithin = ({ from, to }: RecomputeRange, change: fairline.v1.OddsChange): boolean => {
  const place = ({ kind }: Boundary): number => (kind === 'offset' ? (change.lineage?.lastOffset ?? -1) : change.asOfUs)
  return (from === undefined || place(from) >= from.value) && (to === undefined || place(to) < to.value)
}

const longestMs = 20

/** Lets the process do what else it has to do, now and then: it may serve others while it computes. */
const pauses = (): (() => Promise<void>) => {
  let sinceMs = performance.now()
  return async () => {
    if (performance.now() - sinceMs < longestMs) return
    await nextTurn()
    sinceMs = performance.now()
  }
}

/** Games whose first event is in the log. */
const gamesWithStart = (inputs: readonly PlacedRecord[]): ReadonlySet<string> =>
  new Set(
    inputs.flatMap(({ value }) => {
      const record = value === null ? undefined : fairline.v1.NormalizedRecord.decode(value)
      return record?.eventSeq === 1 ? [record.gameId] : []
    }),
  )

/** Compares recorded changes with those that recorded inputs give. */
const compareWith = async <State, Event>(
  calculator: Calculator<State, Event>,
  inputs: readonly PlacedRecord[],
  odds: readonly PlacedRecord[],
  range: RecomputeRange,
): Promise<RecomputeReport> => {
  const { sport } = calculator.module
  const started = gamesWithStart(inputs)
  const recorded = new Map<string, Buffer>()
  const cuts = new Map<string, Set<number>>()
  let lastOffset = -1
  let withoutStart = 0
  for (const { value } of odds) {
    if (value === null) continue
    const change = fairline.v1.OddsChange.decode(value)
    const offsets = cuts.get(change.gameId) ?? new Set()
    cuts.set(change.gameId, offsets.add(change.lineage?.lastOffset ?? -1))
    if (!isWithin(range, change)) continue
    if (!started.has(change.gameId)) withoutStart++
    else recorded.set(`${change.gameId} ${change.changeSeq}`, value)
    lastOffset = Math.max(lastOffset, change.lineage?.lastOffset ?? -1)
  }
  const pause = pauses()
  let equal = 0
  let firstDifference: string | undefined
  const missing = new Set(recorded.keys())
  for (let partition = 0; partition < partitionsOf.local[sport]; partition++) {
    // Nothing behind the last compared change can matter to it.
    const own = inputs.flatMap((record) =>
      record.partition === partition && record.value !== null && record.offset <= lastOffset
        ? [{ offset: record.offset, value: record.value }]
        : [],
    )
    for (const { gameId, changeSeq, bytes } of recompute(calculator, partition, own, cuts)) {
      await pause()
      if (!isWithin(range, fairline.v1.OddsChange.decode(bytes))) continue
      const key = `${gameId} ${changeSeq}`
      missing.delete(key)
      const before = recorded.get(key)
      if (before?.equals(bytes) === true) equal++
      else firstDifference ??= before === undefined ? `${key} was never published` : `${key} has other bytes`
    }
  }
  const [first] = missing
  return {
    sport,
    changes: recorded.size,
    equal,
    withoutStart,
    firstDifference: firstDifference ?? (first === undefined ? undefined : `${first} was not computed again`),
  }
}

/** Reports as lines for people. */
export const recomputeLines = (reports: readonly RecomputeReport[]): readonly string[] =>
  reports.map(
    ({ sport, changes, equal, withoutStart, firstDifference }) =>
      `${sport}: ${equal} of ${changes} changes give the same bytes${withoutStart === 0 ? '' : `; ${withoutStart} are of games whose beginning is no longer in the log`}${firstDifference === undefined ? '' : `; first difference: ${firstDifference}`}`,
  )
