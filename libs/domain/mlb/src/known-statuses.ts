import type { MlbStatus } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'

/** Earlier statuses that are remembered: those of a game's last few innings. */
const mostRemembered = 40

/** The latest status of a state: itself, and what it has taken the place of. */
type LatestStatus = Pick<MlbState, 'statusId' | 'statusIsLatest' | 'statusReplaces' | 'earlierStatusIds'>

/** What is known of a state's latest status. */
export const latestStatusOf = ({ statusId, statusIsLatest, statusReplaces, earlierStatusIds }: MlbState): LatestStatus => ({
  statusId,
  statusIsLatest,
  statusReplaces,
  earlierStatusIds,
})

/** What it changes that a status is the latest one. A correction of the latest one answers to its names as well. */
export const withLatestStatus = (state: MlbState, status: MlbStatus): LatestStatus => {
  const isOfLatest = status.corrects !== '' && isNamed(state, status.corrects)
  const corrects = status.corrects === '' ? [] : [status.corrects]
  const before = state.statusId === '' ? [] : [state.statusId, ...state.statusReplaces]
  return {
    statusId: status.eventId,
    statusIsLatest: true,
    statusReplaces: isOfLatest ? [...new Set([...before, ...corrects])] : corrects,
    earlierStatusIds: isOfLatest ? state.earlierStatusIds : [...state.earlierStatusIds, ...before].slice(-mostRemembered),
  }
}

const isNamed = ({ statusId, statusReplaces }: MlbState, eventId: string): boolean =>
  statusId === eventId || statusReplaces.includes(eventId)

/** Whether a status is a correction of the latest one, by its own event id or by one that it has taken the place of. */
export const isCorrectionOfLatest = (state: MlbState, { correction, corrects }: MlbStatus): boolean =>
  correction && (state.statusId === '' || isNamed(state, corrects))

/** Whether a correction names a status that never came: then it is the first to tell of it. */
export const isOfUnknownStatus = (state: MlbState, { corrects }: MlbStatus): boolean =>
  !isNamed(state, corrects) && !state.earlierStatusIds.includes(corrects)

/** Whether a later version of a status has come before it. */
export const isReplacedStatus = (state: MlbState, { correction, eventId }: MlbStatus): boolean =>
  !correction && state.statusReplaces.includes(eventId)
