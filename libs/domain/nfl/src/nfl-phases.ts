import type { SuspendReason } from '@fairline/domain-sport'
import type { NflPhase } from './nfl-event.ts'

interface PhaseRule {
  /** The provider says that the game has ended, played out or not. */
  readonly isOver: boolean
  /** A break: the quarter that it names has ended. */
  readonly isBreak: boolean
  /** Whether a snap lifts it; every other phase ends by a statement of the phase alone. */
  readonly liftedByPlay: boolean
  /** A statement of it is a decision about the game: its score, quarter and clock are not taken. */
  readonly byDecree: boolean
  /** Why the whole game is closed in it. */
  readonly closes: SuspendReason | undefined
}

const open = { isOver: false, isBreak: false, liftedByPlay: false, byDecree: false, closes: undefined } as const
const over = { ...open, isOver: true } as const

/** What each phase means. A status is the only statement of a phase; plays, ticks and corrections of plays are none. */
export const phaseRules: Readonly<Record<NflPhase, PhaseRule>> = {
  pregame: { ...open, liftedByPlay: true },
  live: open,
  'quarter-break': { ...open, isBreak: true, liftedByPlay: true },
  halftime: { ...open, isBreak: true },
  suspended: { ...open, closes: 'suspended' },
  postponed: { ...open, byDecree: true, closes: 'postponed' },
  final: over,
  abandoned: over,
  cancelled: { ...over, byDecree: true },
  forfeited: { ...over, byDecree: true },
}

/** Whether the game has ended in this phase, played out or not. */
export const isOverPhase = (phase: NflPhase): boolean => phaseRules[phase].isOver
