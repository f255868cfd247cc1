/** One of the two sides. */
export type Side = 'home' | 'away'

/** A player as the provider names him. */
export interface PlayerRef {
  readonly id: string
  readonly name: string
}

/** Occupants of first, second and third base. */
export type Runners = readonly [PlayerRef | undefined, PlayerRef | undefined, PlayerRef | undefined]

/** Nobody on base. */
export const noRunners: Runners = [undefined, undefined, undefined]

/** Everything a linescore message says of a moment of a game. */
export interface Situation {
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly balls: number
  readonly strikes: number
  readonly runners: Runners
  readonly homeScore: number
  readonly awayScore: number
  readonly innings: readonly { readonly away: number; readonly home: number }[]
  readonly batter?: PlayerRef
  readonly homePitcher?: PlayerRef
  readonly awayPitcher?: PlayerRef
}

/** The situation before the first pitch. */
export const openingSituation = (homePitcher: PlayerRef, awayPitcher: PlayerRef): Situation => ({
  inning: 1,
  bottom: false,
  outs: 0,
  balls: 0,
  strikes: 0,
  runners: noRunners,
  homeScore: 0,
  awayScore: 0,
  innings: [],
  homePitcher,
  awayPitcher,
})

/** The situation with runs of the batting side added to score and line score. */
export const withRuns = (situation: Situation, runs: number): Situation => {
  const innings = situation.innings.slice()
  while (innings.length < situation.inning) innings.push({ away: 0, home: 0 })
  const at = situation.inning - 1
  const old = innings[at] ?? { away: 0, home: 0 }
  innings[at] = situation.bottom ? { away: old.away, home: old.home + runs } : { away: old.away + runs, home: old.home }
  return {
    ...situation,
    innings,
    homeScore: situation.homeScore + (situation.bottom ? runs : 0),
    awayScore: situation.awayScore + (situation.bottom ? 0 : runs),
  }
}

/** Whether the rules end the game after this moment. */
export const isGameOver = (situation: Situation, scheduledInnings: number): boolean => {
  const { inning, bottom, outs, homeScore, awayScore } = situation
  if (inning < scheduledInnings) return false
  return bottom ? homeScore > awayScore || (outs === 3 && homeScore !== awayScore) : outs === 3 && homeScore > awayScore
}

/** The start of the half inning after a third out; `placed` is the runner that extra innings of newer seasons put on second. */
export const nextHalf = ({ batter: _retired, ...situation }: Situation, placed: PlayerRef | undefined): Situation => ({
  ...situation,
  inning: situation.bottom ? situation.inning + 1 : situation.inning,
  bottom: !situation.bottom,
  outs: 0,
  balls: 0,
  strikes: 0,
  runners: [undefined, placed, undefined],
})
