import type { EventFact, SportFacts } from './facts.ts'
import type { TimelineStep } from './fold-changes.ts'
import type { Tally } from './invariant.ts'

/** How far the calculator has come in a partition: what lies behind was not answered yet, which is no closure's matter. */
export const answeredTo = ({ sport, stageStates }: SportFacts, partition: number | undefined): number =>
  stageStates.findLast((state) => state.stage === 'calculator' && state.partition === partition)?.positions.get(`${sport}.normalized`) ?? 0

/** Whether an event states the game as it is now: what a correction or a late message states was at another time. */
export const statesPresent = ({ kind, isFullState, isCorrection, isLate }: EventFact): boolean =>
  kind === 'feed' && isFullState && !isCorrection && !isLate

/**
 * From a moment that closes a game until the event that lets it open again, nothing may be open.
 * @returns the change that closed it
 */
export const checkClosed = (
  tally: Tally,
  facts: SportFacts,
  steps: readonly TimelineStep[],
  why: string,
  isBefore: (step: TimelineStep) => boolean,
  reopens: (event: EventFact) => boolean,
  events: readonly EventFact[],
): TimelineStep | undefined => {
  const closing = steps.findLast(isBefore)
  const reopening = events.find(reopens)
  const offending = [
    ...(closing === undefined ? [] : [closing]),
    ...steps.filter((step) => !isBefore(step) && step.change.lastOffset < (reopening?.offset ?? Infinity)),
  ].find(({ open }) => open > 0)
  tally.check(
    offending === undefined,
    facts.sport,
    () =>
      `${offending?.change.at} ${offending?.change.gameId} change ${offending?.change.changeSeq} leaves ${offending?.open} markets open ${why}`,
  )
  return closing
}
