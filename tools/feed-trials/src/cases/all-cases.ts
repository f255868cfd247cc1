import { mlbCases } from './mlb-cases.ts'
import { nbaCases } from './nba-cases.ts'
import { nflCases } from './nfl-cases.ts'
import type { RealCase } from './real-case.ts'

/** What real feeds brought, of every sport. */
export const allCases: readonly RealCase[] = [...nflCases, ...nbaCases, ...mlbCases]
