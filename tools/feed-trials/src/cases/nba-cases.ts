import type { RealCase } from './real-case.ts'
import { nbaEndsOfGames } from './nba/ends-of-games.ts'
import { nbaFieldsAndPlayers } from './nba/fields-and-players.ts'
import { nbaOrderAndDoubt } from './nba/order-and-doubt.ts'
import { nbaStandingPhases } from './nba/standing-phases.ts'
import { nbaUnseenParts } from './nba/unseen-parts.ts'

/** Situations that NBA feeds brought, and what must hold in them. */
export const nbaCases: readonly RealCase[] = [
  ...nbaOrderAndDoubt,
  ...nbaEndsOfGames,
  ...nbaUnseenParts,
  ...nbaStandingPhases,
  ...nbaFieldsAndPlayers,
]
