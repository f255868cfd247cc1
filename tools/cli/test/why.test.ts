import { fairline, topicOf } from '@fairline/contracts'
import { isJsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { stateChanges, whyLines } from '../src/commands/why-lines.ts'
import type { WhyQuestion } from '../src/commands/why.ts'
import { why } from '../src/commands/why.ts'
import { publishedOf, recordedInputs, recordedLog } from './recorded-game.ts'

const { NormalizedRecord, OddsChange } = fairline.v1
const inputs = recordedInputs()
const published = publishedOf(inputs)
const changes = published.map((value) => OddsChange.decode(value))
const gameId = changes[0]?.gameId ?? ''
const ask = (question: Partial<WhyQuestion> = {}, odds: readonly Buffer[] = published, normalized: readonly Buffer[] = inputs) =>
  why(recordedLog({ [topicOf('nba', 'odds')]: odds, [topicOf('nba', 'normalized')]: normalized }), 'nba', {
    gameId,
    changeSeq: 3,
    ...question,
  })

describe('a price that can be computed again', () => {
  it.each(changes.map(({ changeSeq }) => changeSeq))(
    'shows the states, and steps that end in the published prices: change %i',
    async (changeSeq) => {
      const report = await ask({ changeSeq })
      expect(report.verdict).toEqual({ kind: 'equal' })
      expect(isJsonObject(report.state)).toBe(true)
      expect(report.stateBefore === undefined).toBe(changeSeq === 1)
      expect(report.inputs.length).toBeGreaterThan(0)
      for (const { published: market, quote } of report.markets)
        if (market.status === 'active')
          expect(quote?.kind === 'quoted' && quote.steps.prices.map((each) => each.priceMilli)).toEqual(
            market.prices.map((each) => each.priceMilli),
          )
    },
  )

  it('reads from fair probability to price', async () => {
    const [priced] = (await ask({ changeSeq: changes.at(-1)?.changeSeq ?? 0 })).markets.filter(({ quote }) => quote?.kind === 'quoted')
    if (priced?.quote?.kind !== 'quoted') throw new Error('the last change prices something')
    const { typeMargin, volatilityMargin, quoted, rawMilli, bookSum } = priced.quote.steps
    expect(quoted.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1 + typeMargin + volatilityMargin, 9)
    const lines = whyLines(await ask({ changeSeq: changes.at(-1)?.changeSeq ?? 0, marketKey: priced.published.key }))
    const at = lines.findIndex((line) => line.startsWith(`${priced.published.key}: active`))
    expect(lines[at + 1]).toContain(`book sum on the ladder ${bookSum.toFixed(4)}`)
    expect(lines[at + 2]).toContain(`with margin ${quoted[0]?.toFixed(4)}, odds ${((rawMilli[0] ?? 0) / 1000).toFixed(4)}, price`)
    expect(lines.at(-1)).toBe('computed again from the recorded inputs: the same bytes')
    expect(lines.filter((line) => line.includes(', change before it ')).length).toBe(1)
  })

  it('names the fields of the state that differ from the change before', () => {
    expect(stateChanges({ score: [3, 2], clock: '1:00', foul: 1 }, { score: [5, 2], clock: '1:00', foul: 1, bonus: true })).toEqual([
      'score.0: 3 -> 5',
      'bonus: true',
    ])
    expect(stateChanges({ clock: '1:00' }, { clock: '1:00' })).toEqual([])
    expect(stateChanges({ players: [1] }, { players: [1, 2] })).toEqual(['players: [1] -> [1,2]'])
  })
})

describe('a price that cannot', () => {
  const forge = (seq: number, change: (of: fairline.v1.OddsChange) => object): readonly Buffer[] =>
    published.map((value, index) => {
      const found = changes[index]
      return found?.changeSeq === seq ? Buffer.from(OddsChange.encode({ ...found, ...change(found) }).finish()) : value
    })

  it('says which markets have other values', async () => {
    const markets = changes[2]?.markets ?? []
    const odds = forge(3, () => ({ markets: markets.map((market, index) => (index === 0 ? { ...market, reason: 'forged' } : market)) }))
    expect((await ask({}, odds)).verdict).toEqual({ kind: 'differs', detail: `other values of ${markets[0]?.marketKey}` })
  })

  it('says that another model made it', async () => {
    const odds = forge(3, ({ lineage }) => ({ lineage: { ...lineage, modelHash: '0000', modelVersion: 'nba-1999.1' } }))
    const { verdict } = await ask({}, odds)
    expect(verdict).toMatchObject({
      kind: 'differs',
      detail: expect.stringMatching(/^it was made with model nba-1999\.1 \(0000\), this build has nba-/),
    })
  })

  it('shows what is recorded where the inputs of the beginning are gone', async () => {
    const headless = inputs.with(0, Buffer.from(NormalizedRecord.encode({ source: 's/0' }).finish()))
    const report = await ask({}, published, headless)
    expect(report.verdict).toEqual({ kind: 'unknown', detail: 'the first inputs of the game are no longer in the log' })
    expect(report.state).toBeUndefined()
    expect(report.markets.length).toBe(changes[2]?.markets.length)
    expect(whyLines(report).at(-1)).toMatch(/^cannot be computed again/)
    const later = await ask({}, published.slice(1))
    expect(later.verdict).toEqual({ kind: 'unknown', detail: 'changes 1 to 1 of the game are no longer in the log' })
  })

  it('refuses a game, a change and a market that are not there, each with its own words', async () => {
    const last = changes.at(-1)?.changeSeq ?? 0
    await expect(ask({ gameId: 'nba-1999010100' })).rejects.toMatchObject({ code: 'CLI_GAME_UNKNOWN' })
    await expect(ask({ changeSeq: last + 1 })).rejects.toThrow(`${gameId} has changes 1 to ${last}, not ${last + 1}.`)
    await expect(ask({ changeSeq: 1 }, published.slice(2))).rejects.toMatchObject({ code: 'CLI_CHANGE_TRIMMED' })
    await expect(ask({ marketKey: 'corners/ft' })).rejects.toMatchObject({ code: 'CLI_MARKET_UNKNOWN' })
  })

  it('names the change that last published a market', async () => {
    const keysOf = (at: number): readonly string[] => (changes[at]?.markets ?? []).map((market) => market.marketKey)
    const at = changes.findIndex((_, index) => index > 0 && keysOf(index - 1).some((key) => !keysOf(index).includes(key)))
    const marketKey = keysOf(at - 1).find((key) => !keysOf(at).includes(key)) ?? ''
    await expect(ask({ changeSeq: at + 1, marketKey })).rejects.toThrow(`it stood as change ${at} had published it.`)
  })
})
