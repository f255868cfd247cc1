import type { Sport } from '@fairline/kernel'
import { mlbPhrases } from './mlb-phrases.ts'
import { nbaPhrases } from './nba-phrases.ts'
import { nflPhrases } from './nfl-phrases.ts'
import type { Phrasebook } from './phrasebook.ts'

/** How each sport's provider says what every sport can say. */
export const phrasebooks: Readonly<Record<Sport, Phrasebook>> = { nfl: nflPhrases, nba: nbaPhrases, mlb: mlbPhrases }
