import type { BookInput } from './book-input.ts'
import type { GameBook } from './game-book.ts'

/** Why a command changed nothing. */
export type CommandRefusal = 'game-unknown' | 'game-over' | 'nothing-to-close' | 'nothing-to-open' | 'nothing-to-end' | 'no-final-waits'

/** What became of a command: in effect, at the latest with the next change, or refused. */
export type CommandOutcome = { readonly kind: 'in-effect' } | { readonly kind: 'refused'; readonly reason: CommandRefusal }

/** An input that a person decided. */
export type CommandInput = Extract<BookInput<never>, { readonly kind: 'suspend' | 'resume' | 'abandon' | 'confirm-final' }>

const refused = (reason: CommandRefusal): CommandOutcome => ({ kind: 'refused', reason })
const inEffect: CommandOutcome = { kind: 'in-effect' }

/**
 * What became of a command, by the book before and after it.
 * @param allTypes the sport's market types: a stop of others closes nothing
 */
export const commandOutcome = <State>(
  command: CommandInput,
  before: GameBook<State>,
  after: GameBook<State>,
  allTypes: readonly string[],
): CommandOutcome => {
  const isFinal = before.phase === 'final'
  switch (command.kind) {
    case 'suspend': {
      if (isFinal) return refused('game-over')
      const { types } = command
      if (types.length > 0 && !types.some((type) => allTypes.includes(type))) return refused('nothing-to-close')
      // What another operator stopped already is in effect, and stays so until it is resumed.
      return inEffect
    }
    case 'resume':
      return after.causes === before.causes ? refused('nothing-to-open') : inEffect
    case 'abandon':
      return after.sport === before.sport ? refused(isFinal ? 'game-over' : 'nothing-to-end') : inEffect
    case 'confirm-final':
      return after.sport === before.sport ? refused('no-final-waits') : inEffect
  }
}
