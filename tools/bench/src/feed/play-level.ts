import type { LogProducer, OutgoingRecord } from '@fairline/contracts'
import { partitionOf } from '@fairline/contracts'
import type { JsonObject } from '@fairline/kernel'
import { nflVocabulary } from '@fairline/simulation-nfl'
import { setTimeout as delay } from 'node:timers/promises'
import type { PlayRequest } from './feed-messages.ts'
import { gamesOfLevel } from './game-ids.ts'
import { createGameStream } from './game-stream.ts'

/** Writes one partition of the provider's topic: what comes while a send is under way goes out together with the next. */
export class FeedLane {
  readonly #producer: LogProducer
  readonly #topic: string
  readonly #partition: number
  #waiting: OutgoingRecord[] = []
  #sending: Promise<void> | undefined

  constructor(producer: LogProducer, topic: string, partition: number) {
    this.#producer = producer
    this.#topic = topic
    this.#partition = partition
  }

  /** Puts a message in; {@link flush} sends it. */
  put(key: string, body: JsonObject, timestampMs: number): void {
    this.#waiting.push({ key, value: Buffer.from(JSON.stringify(body)), timestampMs })
  }

  /** Sends what waits; resolves when everything put in so far is with the broker. */
  flush(): Promise<void> {
    if (this.#sending === undefined && this.#waiting.length > 0) this.#sending = this.#drain()
    return this.#sending ?? Promise.resolve()
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.length > 0) await this.#producer.send(this.#topic, this.#partition, this.#waiting.splice(0))
    } finally {
      this.#sending = undefined
    }
  }
}

/** What {@link playLevel} needs. */
export interface PlayOptions {
  readonly lanes: readonly FeedLane[]
  readonly nowUs: () => number
  readonly onStarted: (startUs: number) => void
}

const leadMs = 200
/** How long messages gather for a request. The stamps do not wait, so it counts as latency. */
export const lingerMs = 10
const maxBurst = 1_000

/**
 * Plays a level open loop: every message carries the time at which it should have left, and leaves then or, if this process or its
 * broker is late, as soon as it can. So a slow receiver shows as latency, never as a lower rate.
 */
export const playLevel = async (
  request: PlayRequest,
  options: PlayOptions,
): Promise<{ readonly sent: number; readonly lateMs: number }> => {
  const { lanes, nowUs, onStarted } = options
  const { level, ratePerSecond, durationMs, speed } = request
  const games = gamesOfLevel(level, request.games, lanes.length).map((game, index) => ({
    key: game.providerGameId,
    lane: lanes[partitionOf(game.providerGameId, lanes.length)] as FeedLane,
    stream: createGameStream({ ...game, seed: level * 100 + index, speed }),
  }))
  const startUs = nowUs() + leadMs * 1000
  onStarted(startUs)
  const total = Math.floor((ratePerSecond * durationMs) / 1000)
  let index = 0
  let lateUs = 0
  let failure: unknown
  const noteFailure = (caught: unknown): void => {
    failure ??= caught
  }
  while (index < total) {
    const now = nowUs()
    const due = Math.min(total, Math.floor(((now - startUs) * ratePerSecond) / 1_000_000) + 1, index + maxBurst)
    for (; index < due; index++) {
      const { key, lane, stream } = games[index % games.length] as (typeof games)[number]
      const atUs = (index * 1_000_000) / ratePerSecond
      const body = stream.next(atUs / 1000)
      const sentAtUs = Math.round(startUs + atUs)
      lane.put(key, nflVocabulary.stamp(body, sentAtUs), Math.floor(sentAtUs / 1000))
      lateUs = Math.max(lateUs, now - sentAtUs)
    }
    // Not awaited: the next messages leave at their own time.
    for (const lane of lanes) lane.flush().catch(noteFailure)
    if (failure !== undefined) throw failure
    await delay(lingerMs)
  }
  const endUs = nowUs()
  for (const { key, lane, stream } of games) lane.put(key, nflVocabulary.stamp(stream.final(), endUs), Math.floor(endUs / 1000))
  await Promise.all(lanes.map((lane) => lane.flush()))
  return { sent: total + games.length, lateMs: lateUs / 1000 }
}
