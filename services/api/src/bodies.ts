import type { MarketView, TeamsView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import { isSport } from '@fairline/kernel'
import { apiFault } from './errors.ts'
import type { BoardState } from './freshness.ts'
import { boardStateAt, marketStatusOn } from './freshness.ts'
import type { GameHead } from './ports.ts'
import type { BoardBody, GameBody, MarketBody } from './schemas.ts'

const isoOfMs = (ms: number): string => new Date(ms).toISOString()

const teamOf = (teams: TeamsView | undefined, side: 'home' | 'away'): GameBody['home'] => {
  if (teams === undefined) return null
  return side === 'home'
    ? { id: teams.homeId, name: teams.homeName, abbreviation: teams.homeAbbreviation }
    : { id: teams.awayId, name: teams.awayName, abbreviation: teams.awayAbbreviation }
}

/** A game's head as its body, at a moment. */
export const gameBody = (head: GameHead, nowUs: number): GameBody => {
  const { gameId, sport, gameDate, teams, score, feed, epoch, changeSeq, asOfUs } = head
  if (!isSport(sport)) throw apiFault('API_SPORT_UNKNOWN', `Game ${gameId} has the sport ${sport}.`, { gameId, sport })
  return {
    gameId,
    sport,
    gameDate,
    startsAt: teams === undefined ? null : isoOfMs(teams.startsAtUs / 1000),
    home: teamOf(teams, 'home'),
    away: teamOf(teams, 'away'),
    score: { phase: score.phase, home: score.homeScore, away: score.awayScore, clock: score.clock, situation: score.situation },
    feed: feed ?? null,
    epoch,
    changeSeq,
    asOf: isoOfMs(asOfUs / 1000),
    ageMs: Math.max(0, Math.round((nowUs - asOfUs) / 1000)),
    expiresAt: isoOfMs(expiresAtMs(head)),
    state: boardStateAt(head, head.final, nowUs),
  }
}

/** A market as its body on a board in a state. */
export const marketBody = (market: MarketView, state: BoardState): MarketBody => ({
  key: market.key,
  type: market.type,
  period: market.period,
  participant: market.participant === '' ? null : market.participant,
  line: market.line === undefined ? null : market.line / 2,
  main: market.main,
  ...marketStatusOn(state, market),
  changeSeq: market.changeSeq,
  revision: market.revision,
  prices: market.prices.map(({ selection, priceMilli, probability, result }) => ({
    selection,
    price: priceMilli === 0 ? null : priceMilli / 1000,
    probability,
    ...(result === undefined ? {} : { result }),
  })),
})

const byKey = (a: MarketView, b: MarketView): number => Number(b.main) - Number(a.main) || (a.key < b.key ? -1 : 1)

/** A game with its markets as its body: main lines first, then by key. */
export const boardBody = (head: GameHead, markets: Iterable<MarketView>, nowUs: number): BoardBody => {
  const game = gameBody(head, nowUs)
  return {
    ...game,
    throughEventSeq: head.throughEventSeq,
    markets: [...markets].sort(byKey).map((market) => marketBody(market, game.state)),
  }
}
