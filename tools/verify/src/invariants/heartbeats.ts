import { answeredTo } from '../closed-games.ts'
import type { BeatFact, HeartbeatFact, SportFacts, StatusFact } from '../facts.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'

const placeOfBeat = (partition: number, offset: number): string => `${partition}/${offset}`
const laneOf = ({ partition, source }: Pick<BeatFact, 'partition' | 'source'>): string => `${partition} ${source}`

/** What is wrong with a heartbeat; undefined where nothing is. */
const faultOf = (
  heartbeat: HeartbeatFact,
  beat: BeatFact | undefined,
  before: HeartbeatFact | undefined,
  statuses: readonly StatusFact[],
): string | undefined => {
  const { key, source, asOfUs, isSilent, inputOffset, openGames, closedGames } = heartbeat
  if (beat === undefined || beat.source !== source) return `names no committed beat of ${source}: ${inputOffset}`
  if (key !== source) return `has the key ${key}`
  if (asOfUs !== beat.receivedAtUs) return `is as of ${asOfUs}; its beat was received at ${beat.receivedAtUs}`
  if (isSilent !== beat.isSilent) return `says ${isSilent ? 'silent' : 'alive'}, its beat does not`
  if (before !== undefined && before.inputOffset >= inputOffset)
    return `is of beat ${inputOffset}, after ${before.at} of ${before.inputOffset}`
  // The word that a source is silent makes no status.
  if (isSilent) return undefined
  const open = statuses.filter(({ feed }) => feed === 'alive').length
  const closed = statuses.length - open
  return openGames === open && closedGames === closed
    ? undefined
    : `counts ${openGames} open and ${closedGames} closed games; the statuses of its beat say ${open} and ${closed}`
}

/** Every source that the calculator has processed a beat of is told of by the newest one. */
const checkNewest = (tally: Tally, facts: SportFacts, told: ReadonlyMap<string, HeartbeatFact>): void => {
  const { sport, beats, heartbeats, ends } = facts
  const partitionsWithHeartbeats = new Set(heartbeats.map(({ partition }) => partition))
  // Beats are kept for longer than heartbeats: where all of these are gone, nothing can be said.
  const isExpired = (partition: number): boolean =>
    !partitionsWithHeartbeats.has(partition) &&
    ends.some((end) => end.topic === `${sport}.heartbeat` && end.partition === partition && end.high > 0)
  const newest = new Map(
    beats.filter(({ partition, offset }) => offset < answeredTo(facts, partition)).map((beat) => [laneOf(beat), beat] as const),
  )
  for (const [lane, beat] of newest) {
    if (isExpired(beat.partition)) continue
    const heartbeat = told.get(lane)
    tally.check(
      heartbeat?.inputOffset === beat.offset,
      sport,
      () => `${beat.at} of ${beat.source} was processed and has no heartbeat; the last one is ${heartbeat?.at ?? 'none'}`,
    )
  }
}

/** F8: who listens to heartbeats alone knows what lives. */
export const heartbeatsTrue: Invariant = {
  id: 'F8',
  title:
    'Every heartbeat names a committed beat of its source, is as old as it and counts its games as their statuses do; the newest beat of each source has one, none goes back',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const beats = new Map(facts.beats.map((beat) => [placeOfBeat(beat.partition, beat.offset), beat]))
      const statuses = Map.groupBy(facts.statuses, ({ partition, heartbeatOffset }) => placeOfBeat(partition, heartbeatOffset))
      const told = new Map<string, HeartbeatFact>()
      for (const heartbeat of facts.heartbeats) {
        const place = placeOfBeat(heartbeat.partition, heartbeat.inputOffset)
        const fault = faultOf(heartbeat, beats.get(place), told.get(laneOf(heartbeat)), statuses.get(place) ?? [])
        tally.check(fault === undefined, facts.sport, () => `${heartbeat.at} of ${heartbeat.source} ${fault}`)
        told.set(laneOf(heartbeat), heartbeat)
      }
      checkNewest(tally, facts, told)
    }
    return tally.verdict('no source has beaten')
  },
}
