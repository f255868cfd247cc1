import type { RealCase } from './real-case.ts'
import { nflAnswersGivenBack } from './nfl/answers-given-back.ts'
import { nflCorrectionsInPlay } from './nfl/corrections-in-play.ts'
import { nflDeniedPoints } from './nfl/denied-points.ts'
import { nflEndsOfGames } from './nfl/ends-of-games.ts'
import { nflEndsThatWait } from './nfl/ends-that-wait.ts'
import { nflEndsWithoutWords } from './nfl/ends-without-words.ts'
import { nflFieldsAndLosses } from './nfl/fields-and-losses.ts'
import { nflIncompletePlays } from './nfl/incomplete-plays.ts'
import { nflLatePlays } from './nfl/late-plays.ts'
import { nflOvertimes } from './nfl/overtimes.ts'
import { nflPointsGivenBack } from './nfl/points-given-back.ts'
import { nflScoringPlays } from './nfl/scoring-plays.ts'
import { nflStandingPhases } from './nfl/standing-phases.ts'
import { nflStatementsAgain } from './nfl/statements-again.ts'

/** Situations that NFL feeds brought, and what must hold in them. */
export const nflCases: readonly RealCase[] = [
  ...nflStandingPhases,
  ...nflScoringPlays,
  ...nflDeniedPoints,
  ...nflPointsGivenBack,
  ...nflLatePlays,
  ...nflEndsOfGames,
  ...nflEndsThatWait,
  ...nflEndsWithoutWords,
  ...nflCorrectionsInPlay,
  ...nflOvertimes,
  ...nflAnswersGivenBack,
  ...nflStatementsAgain,
  ...nflFieldsAndLosses,
  ...nflIncompletePlays,
]
