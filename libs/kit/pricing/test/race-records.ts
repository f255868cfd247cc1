import type { EventCodec } from '@fairline/contracts'
import { fairline, fixtureToWire } from '@fairline/contracts'
import type { RaceEvent } from '@fairline/domain-markets/testing'
import { raceFixture, raceSport } from '@fairline/domain-markets/testing'
import type { Micros } from '@fairline/kernel'
import fc from 'fast-check'

const { NormalizedRecord, SourceHealth } = fairline.v1

/** The toy sport's events on the wire: its words stand in fields of a league's message. */
export const raceCodec: EventCodec<RaceEvent> = {
  toWire: (event) => ({
    nba:
      event.kind === 'score'
        ? { actionType: 'score', homeScore: event.home, awayScore: event.away, playerName: event.scorer ?? '' }
        : { actionType: event.kind },
  }),
  fromWire: ({ nba }) => {
    if (nba == null) return undefined
    const { actionType, homeScore, awayScore, playerName } = nba
    if (actionType !== 'score') return { kind: actionType } as RaceEvent
    return { kind: 'score', home: homeScore, away: awayScore, ...(playerName === '' ? {} : { scorer: playerName }) }
  },
}

const startUs = 1_789_000_000_000_000
const source = 's/0'

/** What a normalizer may write of a game of the toy sport. */
export type RaceRecord =
  | RaceEvent
  | { readonly kind: 'fixture' | 'abandon' | 'confirm-final' | 'unreadable' }
  /** The provider's message of this number is lost. */
  | { readonly kind: 'gap'; readonly lostSeq?: number }
  /** The fixture comes again, with another beginning. */
  | { readonly kind: 'refit' }
  | { readonly kind: 'refusal'; readonly clockOnly?: boolean }
  | { readonly kind: 'renumbering'; readonly adopted: boolean }
  | { readonly kind: 'suspend' | 'resume'; readonly types: readonly string[] }
  | {
      readonly kind: 'beat'
      readonly afterMs: number
      readonly isSilent?: boolean
      /** Default the game's own. */
      readonly source?: string
      /** How much older it is than the partition's time; default 0. */
      readonly lateMs?: number
      /** How old the provider's own sign of life was when it was heard; default: it had no stamp. */
      readonly ageMs?: number
    }

const bodyOf = (record: Exclude<RaceRecord, { readonly kind: 'beat' }>, commandId: string): fairline.v1.GameEvent.$Properties => {
  switch (record.kind) {
    case 'fixture':
      return { feed: { fixture: fixtureToWire(raceFixture) } }
    case 'gap':
      return { gap: { firstMissingSeq: record.lostSeq ?? 1, lastMissingSeq: record.lostSeq ?? 1 } }
    case 'refit':
      return { feed: { fixture: fixtureToWire({ ...raceFixture, startsAtUs: (raceFixture.startsAtUs + 1) as Micros }) } }
    case 'refusal':
      return { refusal: { code: 'KERNEL_FIELD_INVALID', stage: 'ingest', clockOnly: record.clockOnly ?? false } }
    case 'renumbering':
      return { renumbering: { dueSeq: 5, seenSeq: 1, adopted: record.adopted } }
    case 'suspend':
      return { command: { commandId, suspend: { marketTypes: [...record.types] } } }
    case 'resume':
      return { command: { commandId, resume: { marketTypes: [...record.types] } } }
    case 'abandon':
      return { command: { commandId, abandon: {} } }
    case 'confirm-final':
      return { command: { commandId, confirmFinal: {} } }
    case 'unreadable':
      return { feed: { mlb: {} } }
    default:
      return {
        fullState: raceSport.isFullState(record),
        clockState: raceSport.isClockState(record),
        highRate: record.kind === 'tick',
        feed: raceCodec.toWire(record),
      }
  }
}

/** Writes one game's records: events are numbered and 200 ms apart, beats say how much time has passed. */
/** @param feedSeqs provider's numbers of the events whose number matters, by their place among the game's records that are no beats */
export const raceWriter = (feedSeqs: ReadonlyMap<number, number> = new Map()): ((record: RaceRecord) => Uint8Array) => {
  let eventSeq = 0
  let nowUs = startUs
  return (record) => {
    if (record.kind === 'beat') {
      nowUs += record.afterMs * 1000
      const health = record.isSilent === true ? SourceHealth.SOURCE_HEALTH_SILENT : SourceHealth.SOURCE_HEALTH_ALIVE
      const { source: from = source, lateMs = 0, ageMs } = record
      const heardAtUs = nowUs - lateMs * 1000
      const stamp = ageMs === undefined ? {} : { providerAliveAtUs: heardAtUs - ageMs * 1000 }
      const beat = { source: from, health, receivedAtUs: heardAtUs, ...stamp }
      return NormalizedRecord.encode({ receivedAtUs: nowUs, source: from, beat }).finish()
    }
    nowUs += 200_000
    const { gameId } = raceFixture
    eventSeq++
    const feedSeq = feedSeqs.get(eventSeq) ?? 0
    const event = { eventId: `e${eventSeq}`, feedSeq, receivedAtUs: nowUs, sentAtUs: nowUs, ...bodyOf(record, `c${eventSeq}`) }
    return NormalizedRecord.encode({ gameId, eventSeq, receivedAtUs: nowUs, source, event }).finish()
  }
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const beat = (afterMs: number): RaceRecord => ({ kind: 'beat', afterMs })

/** Whatever may come of a game of the toy sport, its beginning excepted. */
export const anyRaceRecord: fc.Arbitrary<RaceRecord> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      home: fc.nat(5),
      away: fc.nat(5),
      scorer: fc.constantFrom(undefined, undefined, undefined, 'ann', 'bo', 'cy'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<RaceRecord>(
      { kind: 'refusal' },
      { kind: 'refusal', clockOnly: true },
      { kind: 'tick' },
      { kind: 'gap' },
      { kind: 'renumbering', adopted: false },
      { kind: 'renumbering', adopted: true },
      { kind: 'unreadable' },
      { kind: 'review' },
      { kind: 'reviewed' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RaceRecord>(
      { kind: 'suspend', types: ['total'] },
      { kind: 'suspend', types: [] },
      { kind: 'resume', types: ['moneyline', 'total'] },
      { kind: 'resume', types: [] },
      { kind: 'abandon' },
      { kind: 'confirm-final' },
      { kind: 'stop' },
      { kind: 'odd-stop' },
      { kind: 'reopen' },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<RaceRecord>(beat(1_000), beat(700_000), beat(7 * hourMs), beat(15 * dayMs), {
      kind: 'beat',
      afterMs: 4_000,
      isSilent: true,
    }),
  },
)
