import { answeredTo, checkClosed, statesPresent } from '../closed-games.ts'
import type { EventFact } from '../facts.ts'
import { gameTimelines } from '../fold-changes.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'

const leavesOpen = ({ kind }: EventFact): boolean => kind === 'refusal' || kind === 'renumbering' || kind === 'gap'

/** Whether an event says what the one that closed the game left open. */
const restates = ({ isClockOnly }: EventFact, event: EventFact): boolean =>
  statesPresent(event) || (isClockOnly && event.kind === 'feed' && event.isClockState && !event.isCorrection && !event.isLate)

const nameOf = ({ kind, eventSeq }: EventFact): string => `${kind} of event ${eventSeq}`

/** F3: what was refused or numbered in another way closes its game until its state is known again. */
export const refusalsClose: Invariant = {
  id: 'F3',
  title:
    'After a refused message or a doubt about the numbering nothing of the game is open, and nothing extends it, until a full state follows',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport } = facts
      const timelines = gameTimelines(facts.changes)
      const statuses = Map.groupBy(facts.statuses, ({ gameId }) => gameId)
      for (const [gameId, events] of Map.groupBy(facts.events, (event) => event.gameId)) {
        const steps = timelines.get(gameId) ?? []
        for (const closing of events.filter(leavesOpen)) {
          if (closing.offset >= answeredTo(facts, closing.partition)) continue
          const reopens = (event: EventFact): boolean => event.eventSeq > closing.eventSeq && restates(closing, event)
          const why = `after the ${nameOf(closing)}`
          // Gaps have an invariant of their own for what is open.
          if (closing.kind !== 'gap')
            checkClosed(tally, facts, steps, why, ({ change }) => change.throughEventSeq <= closing.eventSeq, reopens, events)
          const until = events.find(reopens)?.offset ?? Infinity
          const closed = new Set(
            steps.flatMap(({ change }) => (closing.offset <= change.lastOffset && change.lastOffset < until ? [change.changeSeq] : [])),
          )
          const extending = (statuses.get(gameId) ?? []).find(({ changeSeq, validForMs }) => closed.has(changeSeq) && validForMs > 0)
          tally.check(extending === undefined, sport, () => `${extending?.at} ${gameId} extends change ${extending?.changeSeq} ${why}`)
        }
      }
    }
    return tally.verdict('nothing was refused')
  },
}

const isGameId = /^[a-z]+-[A-Za-z0-9._-]{1,80}$/

/** F4: a game learns of its refused messages. */
export const refusalsTold: Invariant = {
  id: 'F4',
  title: 'A dead letter of the ingest that names a game and a sequence has its refusal in the game’s raw partition',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, ingestRejected, rawRefusals } of sports) {
      const told = new Set(rawRefusals.map(({ gameId, feedSeq, reason }) => `${gameId} ${feedSeq} ${reason}`))
      for (const { at, gameId, feedSeq, reason } of ingestRejected) {
        // What the ingest itself refused it may have refused before it read a game.
        if (!isGameId.test(gameId) || reason.startsWith('INGEST_') || !Number.isSafeInteger(feedSeq) || feedSeq < 1) continue
        tally.check(
          told.has(`${gameId} ${feedSeq} ${reason}`),
          sport,
          () => `${at} ${gameId} feed_seq ${feedSeq} was refused, and its game was not told`,
        )
      }
    }
    return tally.verdict('no message that names a game was refused')
  },
}
