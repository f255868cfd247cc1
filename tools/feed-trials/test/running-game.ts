import type { JsonObject, Sport } from '@fairline/kernel'
import type { FeedPath } from '../src/feed-path.ts'
import { feedPaths, gameMessages, keyOfGame } from '../src/tried-sports.ts'
import type { FeedRow, RowContext, RowMessage } from './feed-rows.ts'
import { providerFields, valueAt } from './provider-fields.ts'

const gameId = '26011100'

const bytesOf = (message: RowMessage): Buffer => (Buffer.isBuffer(message) ? message : Buffer.from(JSON.stringify(message)))

/** A running game whose messages are sent one after the other, with rows in between. */
export class RunningGame {
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

  /** How many markets of the game take bets. */
  get openMarkets(): number {
    return [...this.path.statuses(`${this.sport}-${gameId}`).values()].filter((status) => status === 'active').length
  }

  /** The messages of a row at this point of the game. */
  make(row: FeedRow): readonly RowMessage[] {
    const { sport, scored, fixture } = this
    const context: RowContext = { sport, fields: providerFields[sport], next: this.messages[this.sent] as JsonObject, scored, fixture }
    const made = row.make(context)
    return Array.isArray(made) ? (made as readonly RowMessage[]) : [made as RowMessage]
  }

  /** What becomes of a message. */
  deliver(message: RowMessage): string {
    const game = Buffer.isBuffer(message) ? gameId : String(valueAt(message, providerFields[this.sport].game))
    const outcome = this.path.message({ bytes: bytesOf(message), ...keyOfGame(this.sport, game) }, this.atMs++)
    // An accepted row has taken the place of the message that was due.
    if (outcome === 'accepted' && game === gameId) this.sent++
    return outcome
  }

  /** What becomes of each message of a row. */
  send(row: FeedRow): readonly string[] {
    return this.make(row).map((message) => this.deliver(message))
  }

  /** What becomes of the good message that is due. */
  sendGood(): string {
    const bytes = bytesOf(this.messages[this.sent++] as JsonObject)
    return this.path.message({ bytes, ...keyOfGame(this.sport, gameId) }, this.atMs++)
  }
}
