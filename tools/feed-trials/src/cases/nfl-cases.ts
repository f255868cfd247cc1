import type { RealCase } from './real-case.ts'
import { nflEndsOfGames } from './nfl/ends-of-games.ts'
import { nflFieldsAndLosses } from './nfl/fields-and-losses.ts'
import { nflScoringPlays } from './nfl/scoring-plays.ts'
import { nflStandingPhases } from './nfl/standing-phases.ts'

/** Situations that NFL feeds brought, and what must hold in them. */
export const nflCases: readonly RealCase[] = [...nflStandingPhases, ...nflScoringPlays, ...nflEndsOfGames, ...nflFieldsAndLosses]
