import type { EventFact, RawFact, RejectedFact, SilenceFact, SportFacts } from '../facts.ts'
import { answeredTo, checkClosed, statesPresent } from '../closed-games.ts'
import type { TimelineStep } from '../fold-changes.ts'
import { gameTimelines } from '../fold-changes.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'
import type { Sport } from '@fairline/kernel'
import type { Run } from '../run.ts'
import { isFelt } from '../run.ts'

const byGame = (events: readonly EventFact[]): ReadonlyMap<string, readonly EventFact[]> => Map.groupBy(events, ({ gameId }) => gameId)

const isMissing = (gaps: readonly EventFact[], feedSeq: number): boolean =>
  gaps.some(({ firstMissingSeq, lastMissingSeq }) => firstMissingSeq <= feedSeq && feedSeq <= lastMissingSeq)

/** Whether a number was passed without its message: its message was refused, or comes before a numbering that was adopted. */
const isPassedOver = (events: readonly EventFact[], feedSeq: number): boolean =>
  events.some(({ kind, feedSeq: seq }) => kind === 'refusal' && seq === feedSeq) ||
  isMissing(
    events.filter(({ kind }) => kind === 'renumbering'),
    feedSeq,
  )

/** What the reorder buffer of one game holds at most; the normalizer's README names the limits. */
const heldLimits = { events: 256, bytes: 128 * 1024 } as const

/** Whether the window was over when a late message came: a successor had waited for so long, or too many had. */
const wasWindowOver = (late: RejectedFact, { raw, rawBeats }: SportFacts, windowMs: number): boolean => {
  const offset = Number(late.position.split('/').at(-1))
  const earlier = raw.filter((each) => each.partition === late.partition && each.offset < offset)
  const own = raw.find((each) => each.partition === late.partition && each.offset === offset)
  let timeUs = own?.receivedAtUs ?? 0
  for (const each of earlier) timeUs = Math.max(timeUs, each.receivedAtUs)
  for (const each of rawBeats) if (each.partition === late.partition && each.offset < offset) timeUs = Math.max(timeUs, each.receivedAtUs)
  const successors = earlier.filter((each: RawFact) => each.gameId === late.gameId && each.feedSeq > late.feedSeq)
  return (
    successors.some(({ receivedAtUs }) => receivedAtUs + windowMs * 1000 <= timeUs) ||
    successors.length > heldLimits.events ||
    successors.reduce((sum, { bytes }) => sum + bytes, 0) > heldLimits.bytes
  )
}

/** I5: inside the window messages are put in order, beyond it they are late. */
export const sequenced: Invariant = {
  id: 'I5',
  title: 'Within the reorder window a game is in feed order; beyond it a message is late, and only a correction still counts',
  decide: ({ sports, limits }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport } = facts
      for (const [gameId, events] of byGame(facts.events)) {
        const gaps = events.filter(({ kind }) => kind === 'gap')
        let last = 0
        for (const { kind, isLate, isCorrection, feedSeq, adoptedFromSeq, at } of events) {
          if (adoptedFromSeq > 0) last = adoptedFromSeq - 1
          if (kind !== 'feed') continue
          if (isLate) {
            tally.check(
              isCorrection && (isMissing(gaps, feedSeq) || isPassedOver(events, feedSeq)),
              sport,
              () => `${at} ${gameId} feed_seq ${feedSeq} was taken late`,
            )
            continue
          }
          tally.check(feedSeq > last, sport, () => `${at} ${gameId} feed_seq ${feedSeq} came after ${last}`)
          last = Math.max(last, feedSeq)
        }
        for (const late of facts.late) {
          if (late.gameId !== gameId) continue
          const isPassed = isPassedOver(events, late.feedSeq)
          tally.check(
            isPassed || isMissing(gaps, late.feedSeq),
            sport,
            () => `${late.at} ${gameId} feed_seq ${late.feedSeq} is late for no gap`,
          )
          tally.check(
            isPassed || !late.position.startsWith(`${sport}.raw/`) || wasWindowOver(late, facts, limits.reorderWindowMs),
            sport,
            () => `${late.at} ${gameId} feed_seq ${late.feedSeq} came within ${limits.reorderWindowMs} ms and is called late`,
          )
        }
      }
    }
    return tally.verdict('nothing was accepted')
  },
}

/** I6: what was never received closes the game until its state is known again. */
export const gapsClose: Invariant = {
  id: 'I6',
  title: 'What a feed left out is declared, and closes its game until a full state follows',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport } = facts
      const timelines = gameTimelines(facts.changes)
      for (const [gameId, events] of byGame(facts.events)) {
        const gaps = events.filter(({ kind }) => kind === 'gap')
        const lastSeq = Math.max(0, ...events.map(({ feedSeq }) => feedSeq))
        const accepted = new Set(events.map(({ feedSeq }) => feedSeq))
        for (const { gameId: of, kind, feedSeq } of facts.sent ?? [])
          if (of === gameId && kind === 'skipped' && feedSeq < lastSeq)
            tally.check(
              accepted.has(feedSeq) || isMissing(gaps, feedSeq),
              sport,
              () => `${gameId} feed_seq ${feedSeq} was left out by the feed and no gap says so`,
            )
        for (const gap of gaps) {
          if (gap.offset >= answeredTo(facts, gap.partition)) continue
          checkClosed(
            tally,
            facts,
            timelines.get(gameId) ?? [],
            `after the gap of event ${gap.eventSeq}`,
            ({ change }) => change.throughEventSeq <= gap.eventSeq,
            (event) => event.eventSeq > gap.eventSeq && statesPresent(event),
            events,
          )
        }
      }
    }
    return tally.verdict('no feed left anything out')
  },
}

/** Whether a fault on the path of its sport may have held up the answer to a silence. */
const isDisturbed = ({ faults = [], limits }: Run, sport: Sport, { writtenAtMs }: SilenceFact): boolean =>
  faults.some(
    (fault) =>
      fault.kind !== 'feed-silence' && fault.sports.includes(sport) && isFelt(fault, writtenAtMs, writtenAtMs + limits.silenceCloseMs),
  )

/** I8: a silent source closes all of its games, and only those. */
export const silenceCloses: Invariant = {
  id: 'I8',
  title: 'A silent source closes all its markets and only those, until a full state follows',
  decide: (run) => {
    const tally = createTally()
    for (const facts of run.sports) {
      const { sport } = facts
      const timelines = gameTimelines(facts.changes)
      for (const [gameId, events] of byGame(facts.events)) {
        const steps = timelines.get(gameId) ?? []
        const partition = events[0]?.partition
        const silences = facts.silences.filter((each) => each.partition === partition)
        const sourceAt = (offset: number): string =>
          events.findLast((event) => event.kind === 'feed' && event.source !== '' && event.offset < offset)?.source ?? ''
        for (const silence of silences) {
          if (sourceAt(silence.offset) !== silence.source || silence.offset >= answeredTo(facts, silence.partition)) continue
          const isBefore = ({ change }: TimelineStep): boolean => change.lastOffset <= silence.offset
          if (steps.findLast((step) => step.change.lastOffset < silence.offset)?.change.phase === 'final') continue
          const why = `after the silence of ${silence.source}, ${silence.at}`
          const closing = checkClosed(
            tally,
            facts,
            steps,
            why,
            isBefore,
            (event) => event.offset > silence.offset && statesPresent(event),
            events,
          )
          // How long it took is judged only where it is known that nothing else was wrong.
          if (run.faults === undefined || closing?.change.lastOffset !== silence.offset || isDisturbed(run, sport, silence)) continue
          const tookMs = closing.change.writtenAtMs - silence.writtenAtMs
          tally.check(
            tookMs <= run.limits.silenceCloseMs,
            sport,
            () => `${closing.change.at} ${gameId} closed ${tookMs} ms after ${silence.at}`,
          )
        }
        for (const { change } of steps)
          if (change.markets.some(({ reason, status }) => status === 'suspended' && reason === 'feed-silent'))
            tally.check(
              silences.some(({ offset, source }) => offset <= change.lastOffset && source === sourceAt(offset)),
              sport,
              () => `${change.at} ${gameId} is closed as silent, and its source was not`,
            )
      }
    }
    return tally.verdict('no source was silent')
  },
}
