import type { ChangeFact, EventFact, MarketFact } from '../facts.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'

const nameOf = ({ at, gameId, changeSeq }: ChangeFact, { key }: MarketFact): string => `${at} ${gameId} change ${changeSeq} ${key}`

/** I18: nobody can bet on a total that is decided. */
export const totalsOpen: Invariant = {
  id: 'I18',
  title: 'A total that takes bets is not negative and not passed by the score',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes } of sports)
      for (const change of changes)
        for (const market of change.markets) {
          const { type, period, status, lineHalfPoints } = market
          if (type !== 'total' || period !== 'ft' || status !== 'active' || lineHalfPoints === undefined) continue
          const score = change.homeScore + change.awayScore
          tally.check(
            lineHalfPoints >= 0 && lineHalfPoints >= 2 * score,
            sport,
            () => `${nameOf(change, market)} is open at ${lineHalfPoints / 2} with ${score} scored`,
          )
        }
    return tally.verdict('no total was offered')
  },
}

/** Whether a change comes from time or a command alone, or from something that states how the game stands. */
const isStated = (change: ChangeFact, events: readonly EventFact[]): boolean => {
  const covered = events.filter(({ eventSeq }) => change.firstEventSeq <= eventSeq && eventSeq <= change.lastEventSeq)
  return covered.every(({ kind }) => kind !== 'feed') || covered.some(({ isCorrection, isFullState }) => isCorrection || isFullState)
}

/** I19: a game that is over is closed, and opens again or ends otherwise only by a statement of its state. */
export const finalIsFinal: Invariant = {
  id: 'I19',
  title:
    'While a game is over nothing is open; only time, a command, a correction or a full state opens it again or gives it another final score',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes, events } of sports) {
      const byGame = Map.groupBy(events, ({ gameId }) => gameId)
      const scores = new Map<string, string>()
      for (const change of changes) {
        const { gameId, phase, at, changeSeq, homeScore, awayScore, markets } = change
        const name = `${at} ${gameId} change ${changeSeq}`
        const score = `${homeScore}-${awayScore}`
        const finalScore = scores.get(gameId)
        const stated = finalScore === undefined || isStated(change, byGame.get(gameId) ?? [])
        if (stated && phase !== 'final') {
          scores.delete(gameId)
          continue
        }
        // A play that comes late may count for its player; a ruling may take results back. Neither opens the game.
        const open = markets.find(({ status }) => status === 'active')
        tally.check(open === undefined, sport, () => `${name} opens ${open?.key} in a game that is over`)
        if (phase !== 'final') continue
        tally.check(
          stated || score === finalScore,
          sport,
          () => `${name} ends the game ${score} after ${finalScore}, from no statement of the game's state`,
        )
        scores.set(gameId, score)
      }
    }
    return tally.verdict('no game ended')
  },
}

/** Prices step wider the higher they are: the step up to each bound. Decimal odds x 1000, as published. */
const ladder = [
  [2_000, 10],
  [3_000, 20],
  [4_000, 50],
  [6_000, 100],
  [10_000, 200],
  [20_000, 500],
  [30_000, 1_000],
  [50_000, 2_000],
  [100_000, 5_000],
  [1_000_000, 10_000],
] as const

const isOnLadder = (priceMilli: number): boolean => {
  const step = ladder.find(([bound]) => priceMilli <= bound)?.[1]
  return step !== undefined && priceMilli > 1_000 && priceMilli % step === 0
}

const bookSums = { least: 1, most: 1.3 } as const

const wrongWith = ({ status, prices }: MarketFact): string | undefined => {
  if (status !== 'active') return prices.some(({ priceMilli }) => priceMilli !== 0) ? `is ${status} and has a price` : undefined
  const badPrice = prices.find(({ priceMilli }) => !isOnLadder(priceMilli))
  if (badPrice !== undefined) return `offers ${badPrice.selection} at ${badPrice.priceMilli / 1000}, which is no price of the ladder`
  const bad = prices.find(({ probability }) => !(probability > 0 && probability < 1))
  if (bad !== undefined) return `gives ${bad.selection} the probability ${bad.probability}`
  const sum = prices.reduce((total, { priceMilli }) => total + 1_000 / priceMilli, 0)
  return sum >= bookSums.least && sum <= bookSums.most ? undefined : `has a book of ${sum.toFixed(4)}`
}

/** I20: what is offered is a price, what is closed has none. */
export const pricesSane: Invariant = {
  id: 'I20',
  title: 'An open market has ladder prices, probabilities in (0, 1) and a book of 1.00 to 1.30; a closed one has no price',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes } of sports)
      for (const change of changes)
        for (const market of change.markets) {
          const wrong = wrongWith(market)
          tally.check(wrong === undefined, sport, () => `${nameOf(change, market)} ${wrong}`)
        }
    return tally.verdict('nothing was published')
  },
}

/**
 * I22: the guards of the prices find nothing impossible where nothing impossible was sent. A jump is not impossible: one play may turn a
 * small market round, and after a fault many plays are priced at once; to hold such a price back is what that guard is for.
 */
export const noAnomalies: Invariant = {
  id: 'I22',
  title: 'No price was refused as impossible',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes, anomalies } of sports) {
      const impossible = anomalies.filter(({ code }) => code !== 'MARKETS_PRICE_JUMPED')
      const refused = new Map(impossible.map((each) => [`${each.gameId} ${each.writtenAtMs}`, each]))
      for (const { gameId, writtenAtMs } of changes) {
        const anomaly = refused.get(`${gameId} ${writtenAtMs}`)
        refused.delete(`${gameId} ${writtenAtMs}`)
        tally.check(anomaly === undefined, sport, () => `${anomaly?.at} ${gameId} ${anomaly?.marketKey} was refused: ${anomaly?.code}`)
      }
      for (const { at, gameId, marketKey, code } of refused.values())
        tally.check(false, sport, () => `${at} ${gameId} ${marketKey} was refused: ${code}`)
    }
    return tally.verdict('nothing was published')
  },
}
