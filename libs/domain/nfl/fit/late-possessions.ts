import type { Side } from '@fairline/domain-sport'
import type { LateSituation } from '../src/late-drive.ts'
import { lateStrength } from '../src/late-drive.ts'
import type { RegularSeasonGame } from './regular-season-games.ts'

/** A snap late in the game, how its possession ended and when. */
export interface LatePossession {
  readonly season: number
  readonly at: LateSituation
  /** By the closing lines. */
  readonly strength: number
  /** Index in `lateOutcomes`; 5 where the other side got the ball. */
  readonly outcome: number
  /** Seconds until the next possession or kickoff. */
  readonly elapsed: number
  /** Where the other side started; undefined where it did not get the ball without a kickoff. */
  readonly nextYardline100: number | undefined
}

/** Seconds of the fourth quarter from which possessions are told apart. */
export const lateSeconds = 720

/** Every snap of the end of regulation with the end of its possession. */
export const latePossessions = (game: RegularSeasonGame): readonly LatePossession[] => {
  const found: LatePossession[] = []
  const points = (side: Side): number => (game.total + (side === 'home' ? -1 : 1) * game.homeSpread) / 2
  const fourth = game.plays.filter((play) => play.quarter === 4 && play.kind !== 'other')
  for (const [index, play] of fourth.entries()) {
    if (play.kind !== 'scrimmage' || play.quarterSecondsRemaining > lateSeconds) continue
    const side = play.possession
    const atHome = side === 'home'
    let outcome = 2
    let elapsed = play.quarterSecondsRemaining
    let nextYardline100: number | undefined
    for (let j = index; j < fourth.length; j++) {
      const later = fourth[j]
      if (later === undefined) break
      if (later.kind === 'scrimmage' && later.possession !== side) {
        outcome = 5
        elapsed = play.quarterSecondsRemaining - later.quarterSecondsRemaining
        nextYardline100 = later.yardline100
        break
      }
      const [own, other] = atHome ? [later.homePoints, later.awayPoints] : [later.awayPoints, later.homePoints]
      if (later.kind !== 'scrimmage' || own + other === 0) continue
      outcome = own >= 6 ? 0 : own === 3 ? 1 : other >= 6 ? 3 : 4
      elapsed = play.quarterSecondsRemaining - (fourth[j + 1]?.quarterSecondsRemaining ?? later.quarterSecondsRemaining)
      break
    }
    const lead = (play.homeScore - play.awayScore) * (atHome ? 1 : -1)
    const [own, other] = atHome ? [play.homeTimeouts, play.awayTimeouts] : [play.awayTimeouts, play.homeTimeouts]
    found.push({
      season: game.season,
      at: {
        down: play.down,
        yardsToGo: play.yardsToGo,
        yardline100: play.yardline100,
        secondsLeft: play.quarterSecondsRemaining,
        lead,
        ownTimeouts: own,
        otherTimeouts: other,
      },
      strength: lateStrength(points(side)),
      outcome,
      elapsed: Math.max(1, elapsed),
      nextYardline100,
    })
  }
  return found
}
