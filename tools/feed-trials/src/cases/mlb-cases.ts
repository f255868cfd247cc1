import type { RealCase } from './real-case.ts'
import { mlbEndsOfGames } from './mlb/ends-of-games.ts'
import { mlbFixtures } from './mlb/fixtures.ts'
import { mlbInningsPlayed } from './mlb/innings-played.ts'
import { mlbPlaysAndCounts } from './mlb/plays-and-counts.ts'
import { mlbStandingPhases } from './mlb/standing-phases.ts'

/** Situations that baseball feeds brought, and what must hold in them. */
export const mlbCases: readonly RealCase[] = [
  ...mlbStandingPhases,
  ...mlbEndsOfGames,
  ...mlbInningsPlayed,
  ...mlbPlaysAndCounts,
  ...mlbFixtures,
]
