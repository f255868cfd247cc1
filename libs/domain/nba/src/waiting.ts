import type { SuspendReason } from '@fairline/domain-sport'
import { playingTypes } from './action-kinds.ts'
import type { NbaEvent } from './nba-event.ts'
import type { Moment } from './nba-state.ts'

/** What ends a wait: a ruling or the next period; play; or play, free throws included. */
export type LiftedBy = 'ruling' | 'play' | 'play-or-free-throw'

/** Why a game waits with its prices closed, and what lifts it. The start of a period and a resumption lift every wait. */
export const waits: readonly { readonly reason: SuspendReason; readonly liftedBy: LiftedBy }[] = [
  { reason: 'score-under-review', liftedBy: 'ruling' },
  { reason: 'challenge', liftedBy: 'ruling' },
  { reason: 'injury', liftedBy: 'play' },
  { reason: 'delay', liftedBy: 'play' },
  { reason: 'timeout-policy', liftedBy: 'play-or-free-throw' },
]

const ruledOn = new Set(waits.filter(({ liftedBy }) => liftedBy === 'ruling').map(({ reason }) => reason))
const playedOn = new Set(waits.filter(({ liftedBy }) => liftedBy !== 'ruling').map(({ reason }) => reason))

/** Whether an action is the ruling on a review or a challenge: any word of an `instantreplay` but the request, however it is written. */
export const isRuling = ({ actionType, subType }: NbaEvent): boolean =>
  actionType === 'instantreplay' && !['request', 'challenge', ''].includes(subType.toLowerCase())

/** The wait that an action opens; empty for none. */
export const openedBy = (event: NbaEvent): SuspendReason | '' => {
  const word = event.subType.toLowerCase()
  switch (event.actionType) {
    case 'instantreplay':
      return word === 'challenge' ? 'challenge' : isRuling(event) ? '' : 'score-under-review'
    case 'timeout':
      return word === 'challenge' ? 'challenge' : 'timeout-policy'
    case 'stoppage':
      return word === 'injury' || word === 'delay' ? word : ''
    // Words of the league that are not known here may mean that nothing is played.
    case 'game':
    case 'period':
      return 'delay'
    default:
      return ''
  }
}

const without = (waiting: readonly SuspendReason[], reasons: ReadonlySet<SuspendReason>): readonly SuspendReason[] =>
  waiting.some((each) => reasons.has(each)) ? waiting.filter((each) => !reasons.has(each)) : waiting

const timeouts: ReadonlySet<SuspendReason> = new Set(['timeout-policy'])

/** The waits after an action of the present, of any place if it is a ruling. Statements of game and period that are known come here only by {@link noWaits}. */
export const waitingAfter = (waiting: readonly SuspendReason[], event: NbaEvent): readonly SuspendReason[] => {
  const opened = openedBy(event)
  if (opened !== '') return waiting.includes(opened) ? waiting : [...waiting, opened]
  if (waiting.length === 0) return waiting
  if (isRuling(event)) return without(waiting, ruledOn)
  if (playingTypes.has(event.actionType)) return without(waiting, playedOn)
  return event.actionType === 'freethrow' ? without(waiting, timeouts) : waiting
}

/**
 * The waits after an action of an earlier moment. A ruling answers its review however late it comes. A review, an injury or a delay that is typed
 * late waits all the same, where its moment is a recent one and nothing has answered it since.
 */
export const waitingAfterLate = (waiting: readonly SuspendReason[], event: NbaEvent, isOpen: boolean): readonly SuspendReason[] => {
  if (isRuling(event)) return waitingAfter(waiting, event)
  const opened = openedBy(event)
  return isOpen && opened !== '' && opened !== 'timeout-policy' ? waitingAfter(waiting, event) : waiting
}

/** Whether a ruling that came before a request for a review, or a challenge, is the answer to it. */
export const isAnswered = (ruling: Moment | null, event: NbaEvent): boolean =>
  ruling !== null &&
  isRuledOn(openedBy(event) || 'delay') &&
  ruling.period === event.period &&
  ruling.clockMs <= event.clockMs &&
  (event.orderNumber < 0 || ruling.orderNumber < 0 ? ruling.actionNumber > event.actionNumber : ruling.orderNumber > event.orderNumber)

/** The waits without one of them. */
export const waitingWithout = (waiting: readonly SuspendReason[], reason: SuspendReason): readonly SuspendReason[] =>
  without(waiting, new Set([reason]))

/** Whether only a ruling or the next period answers a wait. */
export const isRuledOn = (reason: SuspendReason): boolean => ruledOn.has(reason)

/** No wait. */
export const noWaits: readonly SuspendReason[] = []

/** Whether a review or a challenge waits for its ruling. */
export const isUnderReview = (waiting: readonly SuspendReason[]): boolean => waiting.some((reason) => ruledOn.has(reason))

/** Whether nothing but a timeout keeps a period that has ended from being over. */
export const isResting = (waiting: readonly SuspendReason[]): boolean => waiting.every((reason) => reason === 'timeout-policy')
