import { statesPresent } from '../closed-games.ts'
import type { BeatFact, ChangeFact, EventFact, SilenceFact, SportFacts, StatusFact } from '../facts.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'
import { prefixLength } from '../prefix-length.ts'
import type { RunLimits } from '../run.ts'
import { transactionOf } from '../stage-transactions.ts'

/** A game's feed from an input on. */
interface FeedMoment {
  readonly offset: number
  /** The source that spoke last; empty before the first. */
  readonly source: string
  /** What was left open and not stated since: anything, or the clock alone. */
  readonly left: 'nothing' | 'clock' | 'anything'
}

type FeedInput = { readonly offset: number; readonly event?: EventFact; readonly silence?: SilenceFact; readonly isUntaken?: boolean }

/** What an event leaves open of its game, after what was open before. */
const leftBy = (event: EventFact, before: FeedMoment['left']): FeedMoment['left'] => {
  if (event.kind === 'gap' || event.kind === 'renumbering') return 'anything'
  if (event.kind === 'refusal') return event.isClockOnly && before !== 'anything' ? 'clock' : 'anything'
  if (statesPresent(event)) return 'nothing'
  const statesClock = event.kind === 'feed' && event.isClockState && !event.isCorrection && !event.isLate
  return before === 'clock' && statesClock ? 'nothing' : before
}

/** The feed of a game, input by input. A silence after the final leaves nothing open. */
const feedMoments = (inputs: readonly FeedInput[], changes: readonly ChangeFact[]): readonly FeedMoment[] => {
  let source = ''
  let left: FeedMoment['left'] = 'nothing'
  return inputs.map(({ offset, event, silence, isUntaken = false }) => {
    if (event !== undefined) {
      if (event.kind === 'feed' && event.source !== '') source = event.source
      left = isUntaken ? 'anything' : leftBy(event, left)
    }
    if (silence?.source === source && changes.findLast((change) => change.lastOffset < offset)?.phase !== 'final') left = 'anything'
    return { offset, source, left }
  })
}

const momentAt = (moments: readonly FeedMoment[], offset: number): FeedMoment | undefined =>
  moments[prefixLength(moments, (moment) => moment.offset <= offset) - 1]

/** Inputs of a sport that its calculator refused, by place, with the reason. */
const refusedInputs = ({ sport, calculatorRejected }: SportFacts): ReadonlyMap<string, string> =>
  new Map(
    calculatorRejected.filter(({ position }) => position.startsWith(`${sport}.normalized/`)).map((each) => [each.position, each.reason]),
  )

const inputsOf = (facts: SportFacts, events: readonly EventFact[], refused: ReadonlyMap<string, string>): readonly FeedInput[] => {
  const partition = events[0]?.partition
  return [
    // A game that was not announced has no book that anything could close.
    ...events
      .filter(({ at }) => refused.get(at) !== 'CALCULATOR_GAME_UNKNOWN')
      .map((event) => ({ offset: event.offset, event, isUntaken: refused.has(event.at) })),
    ...facts.silences.filter((each) => each.partition === partition).map((silence) => ({ offset: silence.offset, silence })),
  ].toSorted((a, b) => a.offset - b.offset)
}

interface JudgedGame {
  readonly changes: ReadonlyMap<string, ChangeFact>
  readonly moments: readonly FeedMoment[]
  /** Its first events are kept no more: its source may have spoken in them. */
  readonly isCut: boolean
}

const nameOf = ({ epoch, changeSeq }: Pick<ChangeFact, 'epoch' | 'changeSeq'>): string => `${epoch} ${changeSeq}`

/** What is wrong with a status; undefined where nothing is. */
const faultOf = (
  status: StatusFact,
  { changes, moments, isCut }: JudgedGame,
  heartbeat: BeatFact | undefined,
  { validForMs }: RunLimits,
): string | undefined => {
  const { epoch, changeSeq, asOfUs, heartbeatOffset } = status
  const change = changes.get(nameOf(status))
  if (change === undefined) return `names change ${changeSeq} of epoch ${epoch}, which was never committed`
  const next = changes.get(nameOf({ epoch, changeSeq: changeSeq + 1 }))
  if (next !== undefined && next.lastOffset <= heartbeatOffset)
    return `names change ${changeSeq} although change ${next.changeSeq} came before its heartbeat`
  if (heartbeat === undefined || heartbeat.isSilent) return `names no committed heartbeat: ${heartbeatOffset}`
  const moment = momentAt(moments, Math.max(heartbeatOffset, change.lastOffset))
  const source = moment?.source ?? ''
  if (heartbeat.source !== source && !(isCut && source === ''))
    return `is made from a heartbeat of ${heartbeat.source}, its source is ${source}`
  const isOwnChange = change.lastOffset > heartbeatOffset && asOfUs > heartbeat.receivedAtUs
  if (asOfUs !== heartbeat.receivedAtUs && !(asOfUs === change.asOfUs && isOwnChange))
    return `is as of ${asOfUs}; its heartbeat was received at ${heartbeat.receivedAtUs}`
  const isOpen = (moment?.left ?? 'nothing') !== 'nothing'
  const wantedMs = isOpen ? 0 : validForMs
  if (status.validForMs !== wantedMs || (status.feed === 'alive') === isOpen)
    return `says ${status.feed} and is valid for ${status.validForMs} ms, not ${wantedMs}`
  return undefined
}

const checkBoards = (tally: Tally, { sport, boards, statuses, changes }: SportFacts, { validForMs }: RunLimits): void => {
  const idOf = ({ gameId, epoch, changeSeq, asOfUs }: Omit<StatusFact, 'validForMs' | 'heartbeatOffset' | 'feed'>): string =>
    `${gameId} ${epoch} ${changeSeq} ${asOfUs}`
  const dated = new Set([...changes.map(idOf), ...statuses.map((status) => `${idOf(status)} ${transactionOf(status)}`)])
  for (const board of boards)
    tally.check(
      board.validForMs === validForMs && (dated.has(idOf(board)) || dated.has(`${idOf(board)} ${transactionOf(board)}`)),
      sport,
      () => `${board.at} ${board.gameId} is as of ${board.asOfUs} for ${board.validForMs} ms: neither its change nor a status beside it is`,
    )
}

/** F5: what keeps prices alive is true. */
export const statusesTrue: Invariant = {
  id: 'F5',
  title:
    'Every status names a committed change and a heartbeat of the game’s own source, is as old as these, is valid for as long as the policy says, and extends nothing that the feed left open',
  decide: ({ sports, limits }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport } = facts
      const refused = refusedInputs(facts)
      const heartbeats = new Map(facts.beats.map((beat) => [`${beat.partition}/${beat.offset}`, beat]))
      const events = Map.groupBy(facts.events, ({ gameId }) => gameId)
      const changes = Map.groupBy(facts.changes, ({ gameId }) => gameId)
      for (const [gameId, statuses] of Map.groupBy(facts.statuses, (status) => status.gameId)) {
        const own = changes.get(gameId) ?? []
        const inputs = events.get(gameId) ?? []
        const game: JudgedGame = {
          changes: new Map(own.map((change) => [nameOf(change), change])),
          moments: feedMoments(inputsOf(facts, inputs, refused), own),
          isCut: (inputs[0]?.eventSeq ?? 1) > 1,
        }
        for (const status of statuses) {
          const fault = faultOf(status, game, heartbeats.get(`${status.partition}/${status.heartbeatOffset}`), limits)
          tally.check(fault === undefined, sport, () => `${status.at} ${gameId} ${fault}`)
        }
      }
      checkBoards(tally, facts, limits)
    }
    return tally.verdict('no price was extended')
  },
}

/** F6: no clock but the one at which input was received. */
export const timesOfReceipt: Invariant = {
  id: 'F6',
  title: 'Heartbeats, events and changes carry times at which recorded input was received: old input never looks new',
  decide: ({ sports, limits }) => {
    const tally = createTally()
    for (const { sport, raw, rawBeats, rawRefusals, beats, events, changes } of sports) {
      const received = new Set([...raw, ...rawBeats, ...rawRefusals].map(({ partition, receivedAtUs }) => `${partition} ${receivedAtUs}`))
      const beaten = new Set(rawBeats.map(({ partition, source, receivedAtUs }) => `${partition} ${source} ${receivedAtUs}`))
      const inputs = [...beats, ...events].toSorted((a, b) => a.partition - b.partition || a.offset - b.offset)
      const times = new Map<string, number>()
      for (const [index, { at, partition, offset, timeUs }] of inputs.entries()) {
        const before = inputs[index - 1]
        tally.check(
          received.has(`${partition} ${timeUs}`) && !(before?.partition === partition && before.timeUs > timeUs),
          sport,
          () => `${at} carries ${timeUs}, at which nothing of its partition was received, or which is before the time of its predecessor`,
        )
        times.set(`${partition}/${offset}`, timeUs)
      }
      for (const { at, partition, source, receivedAtUs } of beats)
        tally.check(
          beaten.has(`${partition} ${source} ${receivedAtUs}`),
          sport,
          () => `${at} is of no beat that ${source} sent: ${receivedAtUs}`,
        )
      for (const { at, gameId, partition, lastOffset, asOfUs, validForMs } of changes)
        tally.check(
          asOfUs === times.get(`${partition}/${lastOffset}`) && validForMs === limits.validForMs,
          sport,
          () =>
            `${at} ${gameId} is as of ${asOfUs} for ${validForMs} ms; its newest input, ${lastOffset}, is as of ${times.get(`${partition}/${lastOffset}`)}`,
        )
    }
    return tally.verdict('nothing was received')
  },
}
