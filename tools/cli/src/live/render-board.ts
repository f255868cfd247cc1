import type { BoardFold, MarketView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { LatencySummary } from '@fairline/tools-platform'

/** Everything one frame of the live board shows. */
export interface BoardFrame {
  readonly nowMs: number
  readonly title: string
  readonly games: readonly { readonly sport: Sport; readonly fold: BoardFold }[]
  readonly latency: ReadonlyMap<Sport, LatencySummary>
  readonly messagesSent: number
  readonly changes: number
  readonly prices: number
  /** News of the run, newest last: a restarted service, a finished slate. */
  readonly notes: readonly string[]
}

const pad = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width))

const price = (milli: number): string => (milli === 0 ? '  -  ' : (milli / 1000).toFixed(2).padStart(5))

const points = (halfPoints: number): string => `${halfPoints > 0 ? '+' : ''}${halfPoints / 2}`

/** The main market of a type: the one flagged, else (when all are settled) none. */
const mainOf = (fold: BoardFold, type: string): MarketView | undefined => {
  for (const market of fold.markets.values())
    if (market.type === type && market.period === 'ft' && market.participant === '' && market.main) return market
  return undefined
}

const winners = (market: MarketView): string => {
  const won = market.prices.find((each) => each.result === 'won')
  return won === undefined ? (market.prices[0]?.result ?? '') : `${won.selection} won`
}

const cell = (market: MarketView | undefined, isExpired: boolean, line: (market: MarketView) => string): string => {
  if (market === undefined) return '-'
  const shown = `${line(market)} ${market.prices.map((each) => price(each.priceMilli)).join(' ')}`.trimStart()
  if (market.status === 'active') return isExpired ? `${shown} STALE` : shown
  if (market.status === 'settled' || market.status === 'cancelled') return `${line(market)} ${winners(market)}`.trimStart()
  return `${line(market)} ${market.status.toUpperCase()} ${market.reason}`.trimStart()
}

/** The settled markets of a type in one cell: `7 settled`. */
const settledCell = (fold: BoardFold, type: string, fallback: string): string => {
  const settled = [...fold.markets.values()].filter(
    (market) => market.type === type && market.period === 'ft' && market.status === 'settled',
  )
  return settled.length === 0 ? fallback : `${settled.length} settled`
}

/** One frame as lines of text, at most `width` characters wide. */
export const renderBoard = (frame: BoardFrame, width: number): readonly string[] => {
  const lines = [frame.title, '']
  lines.push(
    pad(
      `${pad('game', 15)} ${pad('score', 9)} ${pad('clock', 12)} ${pad('situation', 24)} ${pad('moneyline  home away', 26)} ${pad('spread (home)', 28)} ${pad('total  over under', 28)}`,
      width,
    ),
  )
  for (const { sport, fold } of frame.games) {
    const isExpired = frame.nowMs > expiresAtMs(fold)
    const isFinal = fold.score.phase === 'final'
    const teams = fold.teams === undefined ? fold.gameId : `${fold.teams.awayAbbreviation} @ ${fold.teams.homeAbbreviation}`
    const moneyline = [...fold.markets.values()].find((market) => market.type === 'moneyline' && market.period === 'ft')
    const spread = cell(mainOf(fold, 'spread'), isExpired, (market) => points(market.line ?? 0))
    const total = cell(mainOf(fold, 'total'), isExpired, (market) => String((market.line ?? 0) / 2))
    lines.push(
      pad(
        [
          pad(`${sport} ${teams}`, 15),
          pad(`${fold.score.awayScore}-${fold.score.homeScore}`, 9),
          pad(isFinal ? 'FINAL' : fold.score.clock || fold.score.phase, 12),
          pad(fold.score.situation, 24),
          pad(
            cell(moneyline, isExpired, () => ''),
            26,
          ),
          pad(isFinal ? settledCell(fold, 'spread', spread) : spread, 28),
          pad(isFinal ? settledCell(fold, 'total', total) : total, 28),
        ].join(' '),
        width,
      ),
    )
  }
  lines.push('')
  const latencies = [...frame.latency].map(([sport, each]) => `${sport} ${each.count === 0 ? '-' : `${each.p50Ms} / ${each.p99Ms} ms`}`)
  lines.push(pad(`feed to partner, p50 / p99: ${latencies.join('   ')}`, width))
  lines.push(pad(`${frame.messagesSent} feed messages, ${frame.changes} changes, ${frame.prices} prices received by the partner`, width))
  for (const note of frame.notes.slice(-4)) lines.push(pad(note, width))
  return lines
}
