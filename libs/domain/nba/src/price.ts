import type { Pmf } from '@fairline/domain-odds'
import { deviationOf, meanOf } from '@fairline/domain-odds'
import type { FairMarket, MarketName, ModelParams, Selection } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import type { HalfPoints } from '@fairline/kernel'
import { regulationPeriods } from './game-clock.ts'
import type { NbaState } from './nba-state.ts'
import { negativeBinomialPmf } from './negative-binomial.ts'
import type { Outlook } from './outlook.ts'
import { outlookOf } from './outlook.ts'
import { partOutlook, partsOfGame } from './period-model.ts'
import { probabilityOver } from './player-model.ts'
import { foulsToFoulOut } from './action-kinds.ts'
import { completeStats, isSomebodyOut } from './completeness.ts'
import { isDecided } from './decided.ts'
import { isOver } from './phases.ts'
import type { PropStat } from './player-stats.ts'

const fullGameSteps = [-2, -1, 0, 1, 2] as const
const partSteps = [-1, 0, 1] as const
const mainLimit = 0.003
const alternateLimit = 0.02

/** All fair markets of the state, from one outlook. Nothing once the game is over or the rules decide it, nothing for what is decided. */
export const price = (state: NbaState, params: ModelParams): readonly FairMarket[] => {
  if (isOver(state.phase) || isDecided(state)) return []
  const outlook = outlookOf(state, params)
  const priced: FairMarket[] = []
  addTwoWay(priced, nameOf('moneyline', 'ft'), true, ['home', 'away'], above(outlook.margin, 0), mainLimit)
  addLines(priced, outlook.margin, 'spread', 'ft', '', fullGameSteps)
  addLines(priced, outlook.total, 'total', 'ft', '', fullGameSteps)
  addTeamTotals(priced, state, outlook)
  addTwoWay(priced, nameOf('total_odd', 'ft'), true, ['yes', 'no'], probabilityOfOdd(outlook.margin), mainLimit)
  if (state.period <= regulationPeriods && outlook.overtime < 1)
    addTwoWay(priced, nameOf('overtime', 'ft'), true, ['yes', 'no'], outlook.overtime, mainLimit)
  for (const part of partsOfGame) {
    const own = partOutlook(state, part, outlook, params)
    if (own === undefined) continue
    addResult(priced, own.margin, part.name)
    addLines(priced, own.margin, 'spread', part.name, '', partSteps)
    addLines(priced, own.total, 'total', part.name, '', partSteps)
  }
  addPlayers(priced, state, outlook, params)
  return priced
}

const nameOf = (type: string, period: string, participant = '', line?: number): MarketName => ({
  type,
  period,
  participant,
  line: line as HalfPoints | undefined,
})

const isOpen = (probability: number, limit: number): boolean => probability > limit && probability < 1 - limit

const addTwoWay = (
  priced: FairMarket[],
  name: MarketName,
  main: boolean,
  [first, second]: readonly [Selection, Selection],
  probability: number,
  limit: number,
): void => {
  if (!isOpen(probability, limit)) return
  const selections = [
    { selection: first, probability },
    { selection: second, probability: 1 - probability },
  ]
  priced.push({ ...name, key: marketKeyOf(name), main, selections })
}

/** P(X > x). */
const above = (pmf: Pmf, x: number): number => {
  let sum = 0
  for (let i = Math.max(0, Math.floor(x) + 1 - pmf.from); i < pmf.p.length; i++) sum += pmf.p[i] as number
  return Math.min(1, sum)
}

/** The whole number k for which P(X > k + 1/2) is nearest to one half. */
const mainThreshold = (pmf: Pmf): number => {
  let tail = 1
  for (let i = 0; i < pmf.p.length; i++) {
    const next = tail - (pmf.p[i] as number)
    if (next <= 0.5) return pmf.from + (0.5 - next <= tail - 0.5 ? i : i - 1)
    tail = next
  }
  return pmf.from + pmf.p.length - 1
}

const addLines = (
  priced: FairMarket[],
  pmf: Pmf,
  type: 'spread' | 'total' | 'team_total',
  period: string,
  participant: string,
  steps: readonly number[],
): void => {
  const main = mainThreshold(pmf)
  for (const step of steps) {
    const threshold = main + step + 0.5
    const probability = above(pmf, threshold)
    const limit = step === 0 ? mainLimit : alternateLimit
    // A spread line is the home team's handicap: it covers where margin + line > 0.
    if (type === 'spread') addTwoWay(priced, nameOf(type, period, '', -2 * threshold), step === 0, ['home', 'away'], probability, limit)
    else addTwoWay(priced, nameOf(type, period, participant, 2 * threshold), step === 0, ['over', 'under'], probability, limit)
  }
}

// A team's points are half of total and margin together; margin and total are independent (correlation of their residuals 0).
const addTeamTotals = (priced: FairMarket[], state: NbaState, outlook: Outlook): void => {
  const total = meanOf(outlook.total)
  const margin = meanOf(outlook.margin)
  const sd = Math.hypot(deviationOf(outlook.total), deviationOf(outlook.margin)) / 2
  for (const [team, mean, score] of [
    [state.fixture.home, (total + margin) / 2, state.homeScore],
    [state.fixture.away, (total - margin) / 2, state.awayScore],
  ] as const) {
    const rest = Math.max(mean - score, 0)
    const points = negativeBinomialPmf(rest, sd ** 2, Math.ceil(rest + 6 * sd))
    addLines(priced, { from: score, p: points.p }, 'team_total', 'ft', team.teamId, partSteps)
  }
}

// Home and away points add up to an odd total exactly where they differ by an odd margin.
const probabilityOfOdd = (margin: Pmf): number => {
  let odd = 0
  for (let i = 0; i < margin.p.length; i++) if ((margin.from + i) % 2 !== 0) odd += margin.p[i] as number
  return odd
}

const addResult = (priced: FairMarket[], margin: Pmf, period: string): void => {
  const home = above(margin, 0)
  const draw = margin.p[-margin.from] ?? 0
  const away = 1 - home - draw
  if (![home, draw, away].every((each) => isOpen(each, mainLimit))) return
  const name = nameOf('result', period)
  const selections = [
    { selection: 'home', probability: home },
    { selection: 'draw', probability: draw },
    { selection: 'away', probability: away },
  ] as const
  priced.push({ ...name, key: marketKeyOf(name), main: true, selections })
}

const addPlayers = (priced: FairMarket[], state: NbaState, outlook: Outlook, params: ModelParams): void => {
  const known = { home: completeStats(state, 'home'), away: completeStats(state, 'away') }
  for (const line of state.fixture.playerLines) {
    const tally = state.players.find((player) => player.playerId === line.playerId)
    if (
      tally === undefined ||
      tally.out ||
      tally.fouls.length >= foulsToFoulOut ||
      !known[tally.side][line.marketType as PropStat] ||
      isSomebodyOut(state, tally.side)
    )
      continue
    const probability = probabilityOver(line, tally, state, outlook, params)
    if (probability === undefined) continue
    addTwoWay(priced, nameOf(line.marketType, 'ft', line.playerId, line.line), true, ['over', 'under'], probability, alternateLimit)
  }
}
