import type { JsonObject, Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { heapGrowth, idProblems, tableLine } from '@fairline/kernel/testing'
import { describe, expect, it } from 'vitest'
import type { FeedPath } from '../src/feed-path.ts'
import { feedPaths, gameMessages, keyOfGame } from '../src/tried-sports.ts'
import type { FeedRow, RowContext, RowMessage } from './feed-rows.ts'
import { feedBadInput } from './feed-rows.ts'
import { providerFields, valueAt } from './provider-fields.ts'

const gameId = '26011100'

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

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(feedBadInput)).toEqual([])
  console.info(tableLine(feedBadInput))
})

describe.each(sports)('bad messages on the %s feed', (sport) => {
  const game = new RunningGame(sport)
  game.sendGood()

  it.each(feedBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', (_id, _what, row) => {
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

  it('keep nothing in memory', async () => {
    const rejected = feedBadInput.rows.filter(({ expected }) => typeof expected === 'string' && /^(INGEST|KERNEL)_/.test(expected))
    const rounds = 30
    const growth = await heapGrowth({
      warmUps: 3,
      rounds,
      round: () => {
        for (const row of rejected) game.send(row)
      },
    })
    console.info(`${sport}: memory after ${rounds * rejected.length} bad messages: ${((growth - 1) * 100).toFixed(2)} % more`)
    expect(growth).toBeLessThan(1.1)
  })
})
