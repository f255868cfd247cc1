import type { NbaState } from '@fairline/domain-nba'
import { nbaModule } from '@fairline/domain-nba'
import { feedDetailFromWire, feedDetailToWire, nbaEventCodec, fairline } from '@fairline/contracts'
import { unwrap } from '@fairline/kernel'
import type { JsonObject, MarketKey } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { generateGame } from '../src/index.ts'

const generate = (seed: number): GameScript =>
  generateGame({ providerGameId: `p${seed}`, seed, gameDate: '2026-11-21', startsAtMs: 0, startsAtUs: 1_795_000_000_000_000 })

interface Played {
  readonly state: NbaState
  readonly offered: ReadonlySet<MarketKey>
}

const play = (script: GameScript, visit: (state: NbaState, offered: ReadonlySet<MarketKey>) => void = () => undefined): Played => {
  let state: NbaState | undefined
  const offered = new Set<MarketKey>()
  for (const message of script.messages) {
    const decoded = unwrap(nbaModule.decode(message.body))
    state = decoded.kind === 'fixture' ? nbaModule.initial(decoded.fixture) : nbaModule.apply(state as NbaState, decoded.event)
    for (const market of nbaModule.price(state, nbaModule.params)) offered.add(market.key)
    visit(state, offered)
  }
  return { state: state as NbaState, offered }
}

describe('a generated game through the NBA module', () => {
  it('ends with the right score, the right periods and every offered market settled', () => {
    for (let seed = 0; seed < 12; seed++) {
      const script = generate(seed)
      const { state, offered } = play(script)
      expect({ home: state.homeScore, away: state.awayScore }).toEqual(script.game.finalScore)
      expect(state.periods.reduce((sum, period) => sum + period.home, 0)).toBe(state.homeScore)
      expect(state.periods.reduce((sum, period) => sum + period.away, 0)).toBe(state.awayScore)
      expect(nbaModule.summary(state).phase).toBe('final')
      const results = nbaModule.settle(state, [...offered])
      expect(new Set(results.map((result) => result.key))).toEqual(new Set([...offered, 'moneyline/ft']))
      for (const result of results) expect(result.certainty).toBe('confirmed')
    }
  })

  it('counts the points of the players to the score', () => {
    for (let seed = 20; seed < 24; seed++) {
      const { state } = play(generate(seed))
      for (const side of ['home', 'away'] as const) {
        const points = state.players.filter((player) => player.side === side).reduce((sum, player) => sum + player.points, 0)
        expect(points).toBe(side === 'home' ? state.homeScore : state.awayScore)
      }
    }
  })

  it('never takes a live result back without a correction', () => {
    for (let seed = 30; seed < 33; seed++) {
      const script = generate(seed)
      if (script.messages.some((message) => message.body['correctsEventId'] !== undefined)) continue
      const known = new Map<string, string>()
      play(script, (state, offered) => {
        for (const result of nbaModule.settle(state, [...offered])) {
          const text = JSON.stringify(result.selections)
          expect(known.get(result.key) ?? text).toBe(text)
          known.set(result.key, text)
        }
      })
    }
  })

  it('carries every event over the wire unchanged', () => {
    for (const message of generate(3).messages) {
      const decoded = unwrap(nbaModule.decode(message.body))
      const bytes = fairline.v1.FeedDetail.encode(feedDetailToWire(nbaEventCodec, decoded)).finish()
      expect(feedDetailFromWire(nbaEventCodec, fairline.v1.FeedDetail.decode(bytes))).toEqual(decoded)
    }
  })

  it('writes and reads its state, below 12 KiB', () => {
    const { state } = play(generate(5))
    const text = JSON.stringify(nbaModule.codec.encode(state))
    expect(text.length).toBeLessThan(12 * 1024)
    expect(unwrap(nbaModule.codec.decode(nbaModule.codec.version, JSON.parse(text) as JsonObject))).toEqual(state)
  })
})
