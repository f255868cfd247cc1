import { changeView, fairline, mlbEventCodec, nbaEventCodec, nflEventCodec } from '@fairline/contracts'
import type { MarketView } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import { marketKeyOf } from '@fairline/domain-sport'
import type { JsonObject } from '@fairline/kernel'
import { isJsonObject, unwrap } from '@fairline/kernel'
import type { PartitionLogic } from '@fairline/runtime-stage'
import { generateGame as generateMlbGame, vocabulary as mlbVocabulary } from '@fairline/simulation-mlb'
import { generateGame as generateNbaGame, nbaVocabulary } from '@fairline/simulation-nba'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import type { GameScript, GenerateGameOptions } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { calculatorLogic } from '../src/calculator-logic.ts'
import type { RecordedInput } from '../src/recompute.ts'
import { recompute } from '../src/recompute.ts'
import type { PlayableSport } from './record-game.ts'
import { recordGame } from './record-game.ts'

const options = (seed: number): GenerateGameOptions => ({
  providerGameId: `20261010${String(seed).padStart(2, '0')}`,
  seed,
  gameDate: '2026-10-10',
  startsAtMs: 60_000,
  startsAtUs: 1_789_000_060_000_000,
})

interface PlayedGame {
  readonly fixtures: readonly fairline.v1.PublishedFixture[]
  readonly odds: readonly { readonly value: Uint8Array; readonly change: ReturnType<typeof changeView> }[]
  readonly restored: number
  readonly largestStateBytes: number
}

/** Runs the stage logic over recorded inputs; `cutEvery` decides where passes end beside the triggers. */
const play = <State, Event>(sport: PlayableSport<State, Event>, inputs: readonly RecordedInput[], cutEvery: number): PlayedGame => {
  const logic = calculatorLogic({ module: sport.module, codec: sport.codec, policy: defaultTradingPolicy })
  const topic = logic.inputs[0] as string
  const odds: { value: Uint8Array; change: ReturnType<typeof changeView> }[] = []
  const fixtures: fairline.v1.PublishedFixture[] = []
  let partition: PartitionLogic = logic.open(0)
  let restored = 0
  const recorded = new Map<string, Uint8Array>()
  let largestStateBytes = 0
  inputs.forEach(({ offset, value }, index) => {
    const applied = partition.apply({
      topic,
      partition: 0,
      record: { offset, key: null, value: Buffer.from(value), timestampMs: 0, headers: {} },
    })
    if (applied === 'continue' && index % cutEvery !== 0 && index !== inputs.length - 1) return
    const pass = partition.flush()
    for (const output of pass.outputs)
      if (output.topic.endsWith('.odds'))
        for (const record of output.records)
          if (record.value !== null) odds.push({ value: record.value, change: changeView(fairline.v1.OddsChange.decode(record.value)) })
    for (const { topic: name, records } of pass.outputs)
      if (name.endsWith('.fixtures'))
        for (const { value: bytes } of records) if (bytes !== null) fixtures.push(fairline.v1.PublishedFixture.decode(bytes))
    for (const { key, state } of pass.state) if (state !== null) recorded.set(key, state)
    for (const { state } of pass.state) largestStateBytes = Math.max(largestStateBytes, state?.byteLength ?? 0)
    // A restart in the middle of a game: a new logic goes on from the recorded state.
    if (index % 97 === 0 && pass.state.length > 0) {
      partition = logic.open(0)
      for (const [key, state] of recorded) partition.restore(key, logic.stateVersion, state)
      restored++
    }
  })
  return { fixtures, odds, restored, largestStateBytes }
}

/** The fields of a fixture message that state lines, in any feed. */
const lineFields = ['lines', 'home_line_close', 'total_line_close', 'home_moneyline', 'away_moneyline']

/** The game as a feed without lines would tell it, with the ratings of its teams. */
const withRatings = (script: GameScript, homeStrength: number): GameScript => {
  const ratings = { home: { strength: homeStrength, scoring: 20 }, away: { strength: 1500, scoring: 20 } }
  const rate = (fields: JsonObject): JsonObject => ({
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => !lineFields.includes(name))),
    ratings,
  })
  const [first, ...rest] = script.messages
  if (first === undefined) throw new Error('the first message is the fixture')
  const nested = first.body['fixture']
  return {
    ...script,
    messages: [{ ...first, body: isJsonObject(nested) ? { ...first.body, fixture: rate(nested) } : rate(first.body) }, ...rest],
  }
}

const finalMarkets = (played: PlayedGame): ReadonlyMap<string, MarketView> => {
  const markets = new Map<string, MarketView>()
  for (const { change } of played.odds) for (const market of change.markets) markets.set(market.key, market)
  return markets
}

const describeSport = <State, Event>(sport: PlayableSport<State, Event>, generate: (options: GenerateGameOptions) => GameScript): void => {
  describe(`${sport.module.sport} module`, { timeout: 120_000 }, () => {
    const games = [1, 2].map((seed) => {
      const script = generate(options(seed))
      const inputs = recordGame(sport, script)
      return { script, inputs, fine: play(sport, inputs, 1), coarse: play(sport, inputs, 40) }
    })
    const everyChange = games.flatMap(({ fine, coarse }) => [...fine.odds, ...coarse.odds].map(({ change }) => change))

    it('gives fair probabilities that sum to 1 and markets of its registry under their own keys', () => {
      const types = new Set(sport.module.markets.map((market) => market.type))
      const wrong: string[] = []
      let priced = 0
      for (const { script } of games) {
        const fixture = unwrap(sport.module.decode(sport.vocabulary.stamp(script.messages[0]?.body ?? {}, 1)))
        if (fixture.kind !== 'fixture') throw new Error('the first message is the fixture')
        let state = sport.module.initial(fixture.fixture)
        for (const message of script.messages.slice(1)) {
          const feed = unwrap(sport.module.decode(sport.vocabulary.stamp(message.body, 1)))
          if (feed.kind === 'event') state = sport.module.apply(state, feed.event)
          for (const market of sport.module.price(state, sport.module.params)) {
            priced++
            const sum = market.selections.reduce((total, each) => total + each.probability, 0)
            if (!types.has(market.type) || market.key !== marketKeyOf(market) || !(Math.abs(sum - 1) < 1e-8))
              wrong.push(`${market.key} ${sum}`)
          }
        }
        expect(sport.module.price(state, sport.module.params)).toEqual([])
      }
      expect(wrong).toEqual([])
      expect(priced).toBeGreaterThan(1000)
    })

    it('prices higher lines of a total as less likely to be passed', () => {
      let compared = 0
      for (const change of everyChange) {
        const totals = change.markets
          .filter((market) => market.type === 'total' && market.period === 'ft' && market.status === 'active')
          .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
        const over = totals.map((market) => market.prices.find((price) => price.selection === 'over')?.probability ?? 0)
        compared += over.length
        expect(over).toEqual(over.toSorted((a, b) => b - a))
      }
      expect(compared).toBeGreaterThan(100)
    })

    it('numbers without a gap, never quotes a market that is not active, and settles everything at the end', () => {
      const quoted = everyChange.flatMap((change) =>
        change.markets.filter((market) => market.status !== 'active' && market.prices.some((price) => price.priceMilli !== 0)),
      )
      expect(quoted).toEqual([])
      for (const { script, fine, coarse } of games)
        for (const { odds } of [fine, coarse]) {
          expect(odds.map(({ change }) => change.changeSeq)).toEqual(odds.map((_, index) => index + 1))
          const last = odds.at(-1)?.change
          const { finalScore } = script.game
          expect(last?.score).toMatchObject({ phase: 'final', homeScore: finalScore?.home, awayScore: finalScore?.away })
        }
      const open = games.flatMap(({ fine }) =>
        [...finalMarkets(fine).values()].filter(({ status }) => status !== 'settled' && status !== 'cancelled'),
      )
      expect(open).toEqual([])
    })

    it('settles as the final score says', () => {
      for (const { script, fine } of games) {
        const score = script.game.finalScore ?? { home: 0, away: 0 }
        const margin = score.home - score.away
        for (const market of finalMarkets(fine).values()) {
          if (market.period !== 'ft' || market.participant !== '') continue
          const line = market.line ?? 0
          const result = (selection: string) => market.prices.find((price) => price.selection === selection)?.result
          if (market.type === 'moneyline' && margin !== 0) expect(result('home')).toBe(margin > 0 ? 'won' : 'lost')
          if (market.type === 'total' && line % 2 !== 0) expect(result('over')).toBe(2 * (score.home + score.away) > line ? 'won' : 'lost')
          if (market.type === 'spread' && line % 2 !== 0) expect(result('home')).toBe(2 * margin + line > 0 ? 'won' : 'lost')
        }
      }
    })

    it('gives the same final board and results wherever passes were cut', () => {
      const essence = (played: PlayedGame) =>
        [...finalMarkets(played).values()]
          .map(({ key, status, reason, main, revision, prices }) => ({
            key,
            status,
            reason,
            main,
            revision,
            results: prices.map((price) => price.result),
          }))
          .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      for (const { fine, coarse } of games) expect(essence(coarse)).toEqual(essence(fine))
    })

    it('explains every market by its published fixture, which is the same wherever passes were cut', () => {
      for (const { fine, coarse } of games) {
        expect(coarse.fixtures).toEqual(fine.fixtures)
        const fixture = fine.fixtures.at(-1)
        const names = new Map([
          ...[fixture?.home, fixture?.away].map((team) => [team?.teamId ?? '', team?.name ?? ''] as const),
          ...(fixture?.players ?? []).map(({ playerId, name }) => [playerId ?? '', name ?? ''] as const),
        ])
        const unexplained = [...finalMarkets(fine).values()].filter(({ type, period, participant, line }) => {
          const entry = fixture?.markets.find((each) => each.type === type)
          const isPeriodKnown = [period, period.replace(/\d+$/, '*')].some((word) => entry?.periods?.includes(word))
          const isLineKnown = (line !== undefined) === ((entry?.line ?? '') !== '')
          return !isPeriodKnown || !isLineKnown || (participant !== '' && (names.get(participant) ?? '') === '')
        })
        expect(unexplained.map(({ key }) => key)).toEqual([])
      }
    })

    it('recomputes the same bytes from the recorded inputs, restarts included', () => {
      const calculator = { module: sport.module, codec: sport.codec, policy: defaultTradingPolicy }
      for (const { script, inputs, fine, coarse } of games)
        for (const { odds, restored } of [fine, coarse]) {
          expect(restored).toBeGreaterThan(0)
          const cuts = new Set(odds.map(({ value }) => fairline.v1.OddsChange.decode(value).lineage?.lastOffset ?? -1))
          const again = [...recompute(calculator, 0, inputs, new Map([[script.game.gameId, cuts]]))]
          const differing = odds.filter(({ value }, index) => !Buffer.from(value).equals(Buffer.from(again[index]?.bytes ?? [])))
          expect([again.length, differing.map(({ change }) => change.changeSeq)]).toEqual([odds.length, []])
        }
    })

    it('prices a game without lines by the ratings of its fixture, and recomputes it to the same bytes', () => {
      const script = games[0]?.script ?? generate(options(1))
      const homeWins = (homeStrength: number): number => {
        const body = withRatings(script, homeStrength).messages[0]?.body ?? {}
        const fixture = unwrap(sport.module.decode(sport.vocabulary.stamp(body, 1)))
        if (fixture.kind !== 'fixture') throw new Error('the first message is the fixture')
        const markets = sport.module.price(sport.module.initial(fixture.fixture), sport.module.params)
        return markets.find(({ key }) => key === 'moneyline/ft')?.selections[0]?.probability ?? Number.NaN
      }
      expect(homeWins(1700)).toBeGreaterThan(homeWins(1300) + 0.1)
      const inputs = recordGame(sport, withRatings(script, 1600))
      const { odds } = play(sport, inputs, 40)
      const cuts = new Set(odds.map(({ value }) => fairline.v1.OddsChange.decode(value).lineage?.lastOffset ?? -1))
      const calculator = { module: sport.module, codec: sport.codec, policy: defaultTradingPolicy }
      const again = [...recompute(calculator, 0, inputs, new Map([[script.game.gameId, cuts]]))]
      expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
        odds.map(({ value }) => Buffer.from(value).toString('base64')),
      )
    })

    it('keeps a game’s recorded state below the limit of a state record', () => {
      expect(Math.max(...games.map(({ fine }) => fine.largestStateBytes))).toBeLessThan(200 * 1024)
    })
  })
}

describeSport({ module: nflModule, codec: nflEventCodec, vocabulary: nflVocabulary }, generateNflGame)
describeSport({ module: nbaModule, codec: nbaEventCodec, vocabulary: nbaVocabulary }, generateNbaGame)
describeSport({ module: mlbModule, codec: mlbEventCodec, vocabulary: mlbVocabulary }, generateMlbGame)
