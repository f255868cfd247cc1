import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fairline, feedDetailFromWire, feedDetailToWire, mlbEventCodec } from '@fairline/contracts'
import { mlbModule } from '@fairline/domain-mlb'
import type { JsonObject, MarketKey } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { generateGame, vocabulary } from '../src/index.ts'

const { FeedDetail } = fairline.v1

/** A message as the calculator receives it: decoded, written to the wire and read again. */
const overTheWire = (body: JsonObject) => {
  const decoded = unwrap(mlbModule.decode(vocabulary.stamp(body, 1_780_340_400_000_000)))
  const bytes = FeedDetail.encode(feedDetailToWire(mlbEventCodec, decoded)).finish()
  const read = feedDetailFromWire(mlbEventCodec, FeedDetail.decode(bytes))
  expect(read).toEqual(decoded)
  return decoded
}

describe('generated games', () => {
  it.each([1, 2, 3, 4])('game %i ends with its score and every market it offered settled', (seed) => {
    const script = generateGame({
      providerGameId: `p${seed}`,
      seed,
      gameDate: '2026-06-01',
      startsAtMs: 0,
      startsAtUs: 1_780_340_400_000_000,
    })
    const offered = new Set<MarketKey>()
    let state: ReturnType<typeof mlbModule.initial> | undefined
    for (const { body } of script.messages) {
      const event = overTheWire(body)
      state = event.kind === 'fixture' ? mlbModule.initial(event.fixture) : state && mlbModule.apply(state, event.event)
      if (state === undefined) throw new Error('the fixture comes first')
      for (const market of mlbModule.price(state, mlbModule.params)) offered.add(market.key)
    }
    if (state === undefined) throw new Error('no messages')
    expect(mlbModule.summary(state)).toMatchObject({
      phase: 'final',
      homeScore: script.game.finalScore?.home,
      awayScore: script.game.finalScore?.away,
    })
    const results = mlbModule.settle(state, [...offered])
    const settled = new Set(results.map((each) => each.key))
    expect([...offered].filter((key) => !settled.has(key))).toEqual([])
    expect(results.every((each) => each.certainty === 'confirmed')).toBe(true)
    expect(results.filter((each) => each.voidReason === 'no-result' || each.voidReason === 'abandoned')).toEqual([])
    expect(JSON.stringify(mlbModule.codec.encode(state)).length).toBeLessThan(20_000)
  })

  it('never takes a result back without a correction', () => {
    const changed: string[] = []
    let games = 0
    for (let seed = 20; seed < 25; seed++) {
      const script = generateGame({
        providerGameId: `p${seed}`,
        seed,
        gameDate: '2018-06-01',
        startsAtMs: 0,
        startsAtUs: 1_527_879_600_000_000,
      })
      if (script.messages.some(({ body }) => body['type'] === 'correction')) continue
      games++
      const known = new Map<string, string>()
      const offered = new Set<MarketKey>()
      let state: ReturnType<typeof mlbModule.initial> | undefined
      for (const { body } of script.messages) {
        const event = unwrap(mlbModule.decode(vocabulary.stamp(body, 1)))
        state = event.kind === 'fixture' ? mlbModule.initial(event.fixture) : state && mlbModule.apply(state, event.event)
        if (state === undefined) continue
        for (const market of mlbModule.price(state, mlbModule.params)) offered.add(market.key)
        for (const each of mlbModule.settle(state, [...offered])) {
          const result = JSON.stringify(each.selections)
          const before = known.get(each.key) ?? result
          if (before !== result) changed.push(`${script.game.gameId} ${each.key}`)
          known.set(each.key, result)
        }
      }
    }
    expect(games).toBeGreaterThan(0)
    expect(changed).toEqual([])
  })
})

describe('docs/feeds/mlb.schema.json', () => {
  it('has examples that route and decode', () => {
    const path = join(import.meta.dirname, '../../../../docs/feeds/mlb.schema.json')
    const { examples } = JSON.parse(readFileSync(path, 'utf8')) as { examples: readonly JsonObject[] }
    expect(examples.map((each) => each['type'])).toEqual(['fixture', 'status', 'pitch', 'play', 'correction', 'alive'])
    for (const example of examples) {
      expect(mlbModule.route(example).ok).toBe(true)
      if (example['type'] !== 'alive') expect(mlbModule.decode(example)).toMatchObject({ ok: true })
    }
  })
})
