import type { Sport } from '@fairline/kernel'
import { mlbObserver } from './observe-mlb.ts'
import { nbaObserver } from './observe-nba.ts'
import { nflObserver } from './observe-nfl.ts'
import type { GameObserver } from './observed-game.ts'

/** How each sport's messages are read by the oracle. */
export const observers: Readonly<Record<Sport, GameObserver>> = { nfl: nflObserver, nba: nbaObserver, mlb: mlbObserver }
