import type { MarketScope } from '@fairline/domain-sport'
import type { GameBook, StandingCause } from './game-book.ts'
import { newCause, withCauses } from './standing-causes.ts'

const ofTypes = (types: readonly string[]): MarketScope => ({ kind: 'types', types: types.toSorted() })

const covers = ({ origin, scope }: StandingCause, type: string): boolean =>
  origin === 'operator' && (scope.kind === 'game' || (scope.kind === 'types' && scope.types.includes(type)))

const stopsGame = ({ origin, scope }: StandingCause): boolean => origin === 'operator' && scope.kind === 'game'

/**
 * The book with some market types stopped by an operator beside those that are: what is stopped is the union of all stops, whatever their
 * order and grouping. The same book where nothing new is stopped.
 * @param types empty: the whole game
 */
export const suspendTypes = <State>(book: GameBook<State>, types: readonly string[]): GameBook<State> => {
  if (book.causes.some(stopsGame)) return book
  const open = [...new Set(types)].filter((type) => !book.causes.some((cause) => covers(cause, type)))
  if (types.length > 0 && open.length === 0) return book
  return withCauses(book, [...book.causes, newCause(book, 'operator', 'operator', types.length === 0 ? { kind: 'game' } : ofTypes(open))])
}

/**
 * The book with some market types no longer stopped by an operator; the same book where none of them was. Under a stop of the whole game
 * every other type stays stopped.
 * @param types empty: the whole game
 * @param allTypes the sport's market types: what a stop of the whole game covers
 */
export const resumeTypes = <State>(book: GameBook<State>, types: readonly string[], allTypes: readonly string[]): GameBook<State> => {
  const causes: StandingCause[] = []
  const lifted: StandingCause[] = []
  for (const cause of book.causes) {
    if (cause.origin !== 'operator') {
      causes.push(cause)
      continue
    }
    const stopped = cause.scope.kind === 'types' ? cause.scope.types : allTypes
    const left = types.length === 0 ? [] : stopped.filter((type) => !types.includes(type))
    const opened = types.length === 0 ? stopped : stopped.filter((type) => types.includes(type))
    if (opened.length === 0 && left.length > 0) {
      causes.push(cause)
      continue
    }
    if (left.length > 0) causes.push({ ...cause, scope: ofTypes(left) })
    if (cause.published) lifted.push(left.length === 0 ? cause : { ...cause, scope: ofTypes(opened) })
  }
  if (causes.length === book.causes.length && causes.every((cause, index) => cause === book.causes[index])) return book
  return { ...withCauses(book, causes), lifted: [...book.lifted, ...lifted] }
}
