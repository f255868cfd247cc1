import type { EventCodec, Log } from '@fairline/contracts'
import { fairline, mlbEventCodec, nbaEventCodec, nflEventCodec, partitionsOf, topicOf } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import type { SportModule } from '@fairline/domain-sport'
import type { Sport } from '@fairline/kernel'
import { recompute } from '@fairline/kit-pricing'
import type { PlacedRecord } from '@fairline/tools-platform'
import { readLog } from '@fairline/tools-platform'

/** How a recomputation compares with what was published. */
export interface RecomputeReport {
  readonly sport: Sport
  readonly changes: number
  readonly equal: number
  /** The first change whose bytes differ, or that is missing on either side. */
  readonly firstDifference: string | undefined
}

/** Computes every recorded change of a sport again from its recorded inputs and compares bytes. */
export const recomputeSport = async (log: Log, sport: Sport): Promise<RecomputeReport> => {
  const [inputs, odds] = await Promise.all([readLog(log, topicOf(sport, 'normalized')), readLog(log, topicOf(sport, 'odds'))])
  const compare: Record<Sport, () => RecomputeReport> = {
    nfl: () => compareWith(nflModule, nflEventCodec, inputs, odds),
    nba: () => compareWith(nbaModule, nbaEventCodec, inputs, odds),
    mlb: () => compareWith(mlbModule, mlbEventCodec, inputs, odds),
  }
  return compare[sport]()
}

const compareWith = <State, Event>(
  module: SportModule<State, Event>,
  codec: EventCodec<Event>,
  inputs: readonly PlacedRecord[],
  odds: readonly PlacedRecord[],
): RecomputeReport => {
  const { sport } = module
  const recorded = new Map<string, Buffer>()
  const cuts = new Map<string, Set<number>>()
  for (const { value } of odds) {
    if (value === null) continue
    const change = fairline.v1.OddsChange.decode(value)
    recorded.set(`${change.gameId} ${change.changeSeq}`, value)
    const offsets = cuts.get(change.gameId) ?? new Set()
    cuts.set(change.gameId, offsets.add(change.lineage?.lastOffset ?? -1))
  }
  let equal = 0
  let firstDifference: string | undefined
  const missing = new Set(recorded.keys())
  for (let partition = 0; partition < partitionsOf.local[sport]; partition++) {
    const own = inputs.flatMap((record) =>
      record.partition === partition && record.value !== null ? [{ offset: record.offset, value: record.value }] : [],
    )
    for (const { gameId, changeSeq, bytes } of recompute({ module, codec, policy: defaultTradingPolicy }, partition, own, cuts)) {
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
    firstDifference: firstDifference ?? (first === undefined ? undefined : `${first} was not computed again`),
  }
}

/** Reports as lines for people. */
export const recomputeLines = (reports: readonly RecomputeReport[]): readonly string[] =>
  reports.map(
    ({ sport, changes, equal, firstDifference }) =>
      `${sport}: ${equal} of ${changes} changes give the same bytes${firstDifference === undefined ? '' : `; first difference: ${firstDifference}`}`,
  )
