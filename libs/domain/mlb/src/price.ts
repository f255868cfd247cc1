import type { FairMarket, ModelParams } from '@fairline/domain-sport'
import { halfPoints } from '@fairline/kernel'
import { calibrated } from './calibrate.ts'
import { isEnded } from './game-end.ts'
import { totalLadder } from './ladders.ts'
import { twoWay } from './market-parts.ts'
import type { MlbState } from './mlb-state.ts'
import type { Outlook, RunSituation } from './outlook.ts'
import { above, marginOffset, outlookOf } from './outlook.ts'
import { isUncounted, statsOf } from './player-stats.ts'
import { pricePeriods, scoredIn } from './price-periods.ts'
import { priceProps } from './price-props.ts'
import { propOutlooks } from './prop-outlook.ts'

/** Lines beside the main one, each way. */
const alternates = 2

/** P(home wins by more than -line runs), line in runs and a half. */
const covers = (outlook: Outlook, line: number): number => above(outlook.margin, marginOffset - line)

/** Run lines: -1.5, +1.5, -2.5, ... The lines of half a run are the moneyline and are left out. */
const runLines = (outlook: Outlook): readonly (FairMarket | undefined)[] => {
  const lines: number[] = []
  for (let line = -25.5; line <= 25.5; line++) if (Math.abs(line) > 1) lines.push(line)
  let main = 0
  for (let at = 1; at < lines.length; at++)
    if (Math.abs(covers(outlook, lines[at] as number) - 0.5) < Math.abs(covers(outlook, lines[main] as number) - 0.5)) main = at
  return lines
    .slice(Math.max(0, main - alternates), main + alternates + 1)
    .map((line) =>
      twoWay(
        { type: 'spread', period: 'ft', participant: '', line: halfPoints(line * 2) },
        line === lines[main],
        'home',
        'away',
        covers(outlook, line),
      ),
    )
}

const oddShare = (pmf: readonly number[]): number => {
  let odd = 0
  for (let n = 1; n < pmf.length; n += 2) odd += pmf[n] as number
  return odd
}

const plain = (type: string, period: string): { type: string; period: string; participant: string; line: undefined } => ({
  type,
  period,
  participant: '',
  line: undefined,
})

/** The state with the places in the order that bat next and the runs of the half inning under way. */
const withLineups = (state: MlbState): MlbState & RunSituation => {
  const { home, away } = statsOf(state)
  const scoredInHalf = scoredIn(state, state.bottom, state.inning, state.inning)
  return {
    ...state,
    // Where plate appearances are missing, so is the place in the order.
    ...(isUncounted(state, 'home', 'batter') ? {} : { homeUp: home.plateAppearances % 9 }),
    ...(isUncounted(state, 'away', 'batter') ? {} : { awayUp: away.plateAppearances % 9 }),
    scoredInHalf,
  }
}

/** Whether both sides named a starter and still mean to start him. */
const hasListedStarters = (state: MlbState): boolean => {
  const listed = state.fixture.players.filter((player) => player.role === 'starting_pitcher')
  return (
    listed.length === 2 &&
    listed.every((player) => player.playerId === (player.side === 'home' ? state.homePitcherId : state.awayPitcherId))
  )
}

/** Distribution of the final score of a state: what every market of the game is priced from. */
export const outlookAt = (state: MlbState, params: ModelParams): Outlook => outlookOf(calibrated(params, state.fixture), withLineups(state))

/** Fair markets of a state, all from one distribution of the runs to come. Nothing once the game is over. */
export const priceMlb = (state: MlbState, params: ModelParams): readonly FairMarket[] => {
  if (state.over || isEnded(state.phase)) return []
  const model = calibrated(params, state.fixture)
  const at = withLineups(state)
  const outlook = outlookOf(model, at)
  const { home, away } = state.fixture
  const priced: (FairMarket | undefined)[] = [
    twoWay(plain('moneyline', 'ft'), true, 'home', 'away', outlook.homeWins),
    ...runLines(outlook),
    ...totalLadder('total', 'ft', '', state.homeScore + state.awayScore, outlook.total, alternates),
    ...totalLadder('team_total', 'ft', home.teamId, state.homeScore, outlook.home, 1),
    ...totalLadder('team_total', 'ft', away.teamId, state.awayScore, outlook.away, 1),
    twoWay(plain('total_odd', 'ft'), true, 'yes', 'no', oddShare(outlook.total)),
    state.inning > model.scheduled ? undefined : twoWay(plain('extra_innings', 'ft'), true, 'yes', 'no', outlook.extraInnings),
    ...(state.lineKnown ? pricePeriods(at, model) : []),
    ...priceProps(propOutlooks(state, model, params, outlook.homeWins)),
  ]
  if (state.phase === 'pregame' && hasListedStarters(state))
    priced.push(twoWay(plain('moneyline_listed', 'ft'), true, 'home', 'away', outlook.homeWins))
  return priced.filter((market) => market !== undefined)
}
