import { packEntry, unpackEntry } from './ledger.ts'
import type { NbaState, PeriodScore } from './nba-state.ts'
import { isOver } from './phases.ts'

/** Where a game was before a statement took it to another period, or ended one: that statement may have been a slip. */
export type EarlierPlace = Readonly<
  Pick<NbaState, 'period' | 'periodOver' | 'clockMs' | 'unsurePeriods' | 'loss' | 'phaseAction' | 'phaseOrder' | 'phaseEvent'>
>

/** An end and the start after it. */
const mostPlaces = 2

const placeOf = (state: NbaState): EarlierPlace => {
  const { period, periodOver, clockMs, unsurePeriods, loss, phaseAction, phaseOrder, phaseEvent } = state
  return { period, periodOver, clockMs, unsurePeriods, loss, phaseAction, phaseOrder, phaseEvent }
}

/** The state after an event, with the place that it took the game from. */
export const withEarlierPlace = (before: NbaState, state: NbaState): NbaState => {
  const isMove = state.period !== before.period || state.periodOver !== before.periodOver
  if (!isMove || state.earlier !== before.earlier || before.period === 0 || isOver(before.phase) || isOver(state.phase)) return state
  return { ...state, earlier: [placeOf(before), ...before.earlier].slice(0, mostPlaces) }
}

/**
 * The state that is where it was again, with what has been counted since, as of a period.
 * @param at which of the earlier places
 * @param period of the play that goes on there: that of the place, or the next one
 */
export const backTo = (state: NbaState, at: number, period: number): NbaState => {
  const { loss, ...place } = state.earlier[at] as EarlierPlace
  return {
    ...state,
    ...place,
    phase: place.periodOver ? 'break' : 'live',
    loss: isOfLeap(state) ? loss : state.loss,
    earlier: state.earlier.slice(period === place.period ? at + 1 : at),
    doubt: null,
    freeThrows: null,
    periods: upTo(state.periods, period),
    ledger: state.ledger.some((packed) => unpackEntry(packed).period > period)
      ? state.ledger.map((packed) => {
          const entry = unpackEntry(packed)
          return entry.period > period ? packEntry({ ...entry, period }) : packed
        })
      : state.ledger,
  }
}

// Nothing was lost where the statement alone left play out.
const isOfLeap = ({ loss }: NbaState): boolean => loss === null || (loss.isUntold && !loss.isPresentUnknown && loss.missing.length === 0)

// Points of later periods were scored in this one.
const upTo = (periods: readonly PeriodScore[], period: number): readonly PeriodScore[] => {
  if (periods.length <= period) return periods
  const last = { home: 0, away: 0 }
  for (const { home, away } of periods.slice(period - 1)) {
    last.home += home
    last.away += away
  }
  return [...periods.slice(0, period - 1), last]
}
