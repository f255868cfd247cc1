import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { JsonObject, Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { FeedPath } from '../src/feed-path.ts'
import { feedPaths, gameMessages, keyOfGame } from '../src/tried-sports.ts'
import type { FeedRow, RowContext, RowMessage } from './feed-rows.ts'
import { feedRows, sparedFeedRows } from './feed-rows.ts'
import { providerFields, valueAt } from './provider-fields.ts'

const gameId = '26011100'
const lastRow = 52

const bytesOf = (message: RowMessage): Buffer => (Buffer.isBuffer(message) ? message : Buffer.from(JSON.stringify(message)))

/** A running game whose messages are sent one after the other, with rows in between. */
class RunningGame {
  readonly path: FeedPath
  private readonly sport: Sport
  private readonly messages: readonly JsonObject[]
  private readonly scored: JsonObject
  private readonly fixture: JsonObject
  private sent = 0
  private atMs = 0

  constructor(sport: Sport) {
    const fields = providerFields[sport]
    this.sport = sport
    this.path = feedPaths[sport]()
    this.messages = gameMessages(sport, gameId)
    this.scored = this.messages.find((body) => body['type'] === fields.scoreType && valueAt(body, fields.score) !== undefined) as JsonObject
    this.fixture = gameMessages(sport, 'unknown')[0] as JsonObject
  }

  /** What becomes of each message of a row. */
  send(row: FeedRow): readonly string[] {
    const { sport, scored, fixture } = this
    const fields = providerFields[sport]
    const context: RowContext = { sport, fields, next: this.messages[this.sent] as JsonObject, scored, fixture }
    const made = row.make(context)
    const messages = Array.isArray(made) ? (made as readonly RowMessage[]) : [made as RowMessage]
    return messages.map((message) => {
      const game = Buffer.isBuffer(message) ? gameId : String(valueAt(message, fields.game))
      const outcome = this.path.message({ bytes: bytesOf(message), ...keyOfGame(sport, game) }, this.atMs++)
      // An accepted row has taken the place of the message that was due.
      if (outcome === 'accepted' && game === gameId) this.sent++
      return outcome
    })
  }

  /** What becomes of the good message that is due. */
  sendGood(): string {
    const bytes = bytesOf(this.messages[this.sent++] as JsonObject)
    return this.path.message({ bytes, ...keyOfGame(this.sport, gameId) }, this.atMs++)
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const heapBytes = (): number => {
  collectGarbage()
  collectGarbage()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + external + arrayBuffers
}

it('has every row of the catalogue once, tried or spared with a reason', () => {
  const tried = new Set(feedRows.map(({ id }) => id))
  const spared = sparedFeedRows.map(({ id }) => id)
  const all = [...tried, ...spared].map((id) => Number(id.slice(1))).sort((a, b) => a - b)
  expect(all).toEqual(Array.from({ length: lastRow }, (_, index) => index + 1))
  console.info(
    `feed rows: ${tried.size} tried in ${feedRows.length} cases per sport, ${spared.length} spared: ${sparedFeedRows.map(({ id, because }) => `${id} (${because})`).join(', ')}`,
  )
})

describe.each(sports)('bad messages on the %s feed', (sport) => {
  const game = new RunningGame(sport)
  game.sendGood()

  it.each(feedRows.map((row) => [row.id, row.what, row] as const))('%s, %s', (_id, _what, row) => {
    const expected = row.expected
    const wanted =
      typeof expected === 'string' ? [expected] : Array.isArray(expected) ? expected : [(expected as Record<Sport, string>)[sport]]
    const changesBefore = game.path.changes.length
    const outcomes = game.send(row)
    expect(outcomes).toEqual(wanted)
    if (!outcomes.includes('accepted')) expect(game.path.changes).toHaveLength(changesBefore)
    const startedAt = performance.now()
    expect(game.sendGood()).toBe('accepted')
    // A second of work is far beyond what any message takes, on any machine.
    expect(performance.now() - startedAt).toBeLessThan(1000)
    expect(game.path.calculatorRejects).toEqual([])
  })

  it('keep nothing in memory', () => {
    const rejected = feedRows.filter(({ expected }) => typeof expected === 'string' && /^(INGEST|KERNEL)_/.test(expected))
    const round = (): void => {
      for (const row of rejected) game.send(row)
    }
    for (let warmUp = 0; warmUp < 3; warmUp++) round()
    const before = heapBytes()
    for (let again = 0; again < 10; again++) round()
    expect(heapBytes() / before).toBeLessThan(1.1)
  })
})
