import type { MlbPhase } from './mlb-event.ts'

/** What a word of the league's `detailedState` says of a game. */
export interface DetailedState {
  /** Start of the word, in lower case; what follows a colon is its reason. */
  readonly word: string
  /** The phase it states; `as-stated` leaves it to `abstractGameState` and `inningState`. */
  readonly phase: MlbPhase | 'as-stated'
  /** A play is under review, whatever `review.inProgress` says. */
  readonly review: boolean
  /** What it does to the markets, for docs/feeds/mlb.md. */
  readonly markets: string
}

const state = (word: string, phase: DetailedState['phase'], markets: string, review = false): DetailedState => ({
  word,
  phase,
  review,
  markets,
})

const pregame = 'priced as before the game; in a game that has begun: closed (`delay`) until it goes on'
const underReview = 'closed (`score-under-review`) until a status with another word'

/**
 * The words of the league's stats API (`/api/v1/gameStatus`), by their beginning: `Delayed: Rain`, `Completed Early: Rain`. The first that fits
 * counts. A word that none fits is tolerated: `abstractGameState` decides.
 */
export const detailedStates: readonly DetailedState[] = [
  state('scheduled', 'pregame', pregame),
  state('pre-game', 'pregame', pregame),
  state('warmup', 'pregame', pregame),
  state('in progress', 'as-stated', 'open'),
  state('manager challenge', 'as-stated', underReview, true),
  state('player challenge', 'as-stated', underReview, true),
  state('umpire review', 'as-stated', underReview, true),
  state('umpire challenge', 'as-stated', underReview, true),
  state('crew chief review', 'as-stated', underReview, true),
  state('instant replay', 'as-stated', underReview, true),
  state('delay', 'delayed', 'closed (`delay`) until a status with another word'),
  state('suspend', 'suspended', 'closed (`suspended`) until a status with another word; nothing is void'),
  state('postpone', 'postponed', 'closed (`postponed`) until a status with another word; nothing is void'),
  state('completed early', 'called', 'settled as a called game, see the rules'),
  state('final: forfeit', 'forfeited', 'as Forfeit'),
  state('forfeit', 'forfeited', 'what play decided stays, the rest is void (`forfeited`); the score by decree counts for nothing'),
  state('cancel', 'cancelled', 'what play decided stays, the rest is void (`cancelled`)'),
  state('game over', 'final', 'settled'),
  state('final', 'final', 'settled'),
]

const unknown: DetailedState = state('', 'as-stated', 'as `abstractGameState` says')

// A season has a few dozen distinct words.
const known = new Map<string, DetailedState>()
const knownLimit = 512

/** What a `detailedState` says. */
export const detailedState = (text: string): DetailedState => {
  const found = known.get(text)
  if (found !== undefined) return found
  const word = text.trimStart().toLowerCase()
  const meant = detailedStates.find((each) => word.startsWith(each.word)) ?? unknown
  if (known.size >= knownLimit) known.clear()
  known.set(text, meant)
  return meant
}

/** Phases that only another status lifts: plays, pitches, substitutions and corrections of plays leave them alone. */
export const standingPhases: ReadonlySet<string> = new Set<MlbPhase>(['delayed', 'suspended', 'postponed'])

/** Phases in which the provider says that the game has ended. */
export const endedPhases: ReadonlySet<string> = new Set(['final', 'called', 'forfeited', 'cancelled', 'abandoned'])
