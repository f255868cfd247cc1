import { partitionsOf } from '@fairline/contracts'
import { seededRandom } from '@fairline/kernel'
import type { CrashedIngest } from '@fairline/kit-ingest/testing'
import { crashAtEachWrite, startIngestTrial } from '@fairline/kit-ingest/testing'
import { loadConfig, systemClock } from '@fairline/runtime-service'
import type { WebSocket } from 'ws'
import { afterEach, expect, it } from 'vitest'
import { ingestNbaSchema } from '../src/config.ts'
import { openNbaTransport } from '../src/nba-transport.ts'
import { nbaIngest } from '../src/sport.ts'
import type { BadProvider } from './support/bad-provider.ts'
import { startBadProvider } from './support/bad-provider.ts'

const env = {
  FAIRLINE_SERVICE_ENVIRONMENT: 'local',
  FAIRLINE_SERVICE_OPS_PORT: '0',
  FAIRLINE_KAFKA_BROKERS: 'localhost:1',
  FAIRLINE_NBA_FEED_BACKOFF_FIRST_MS: '10',
  FAIRLINE_NBA_FEED_BACKOFF_MAX_MS: '40',
}
const ingestEnv = {
  FAIRLINE_INGEST_MAX_CHUNK_MESSAGES: '2',
  FAIRLINE_INGEST_MIN_WRITE_INTERVAL_MS: '0',
  FAIRLINE_INGEST_POSITION_SAVE_MS: '10',
  FAIRLINE_INGEST_MAX_WRITE_RETRY_MS: '0',
}

const games = ['20260111001', '20260111002']
const perGame = 5
const text = (value: unknown): string => JSON.stringify(value)

/** Frames in the order in which the provider sent them first: the tokens count them, over all games. */
const frames = Array.from({ length: perGame * games.length }, (_, index) => {
  const [gameId, seq] = [games[index % games.length] as string, Math.floor(index / games.length) + 1]
  const clock = `PT11M${String(59 - seq).padStart(2, '0')}.00S`
  const action = {
    actionNumber: seq,
    orderNumber: seq,
    period: 1,
    clock,
    actionType: 'period',
    subType: 'start',
    scoreHome: '0',
    scoreAway: '0',
  }
  return {
    type: 'event',
    gameId,
    seq,
    eventId: `${gameId}-${seq}`,
    sentAtUs: 1_768_154_400_000_000 + index,
    token: String(index + 1),
    action,
  }
})
/** The snapshot holds the first frames, game by game: the tokens in it are not in order. Live frames of other games come between. */
const inSnapshot = 6

const serve = (socket: WebSocket, resumeToken: string | undefined): void => {
  const send = (value: unknown): void => socket.send(text(value))
  send({ type: 'subscribed', connectionId: 'c', resumed: resumeToken !== undefined })
  if (resumeToken !== undefined) {
    for (const frame of frames.slice(Number(resumeToken))) send(frame)
    return
  }
  send({ type: 'snapshot', gameId: games[0], frames: frames.slice(0, inSnapshot).filter(({ gameId }) => gameId === games[0]) })
  // Live frames come while the snapshot of the other game is still to be told.
  const [early, ...rest] = frames.slice(inSnapshot)
  send(early)
  setTimeout(() => {
    send({ type: 'snapshot', gameId: games[1], frames: frames.slice(0, inSnapshot).filter(({ gameId }) => gameId === games[1]) })
    send({ type: 'snapshot-complete' })
    for (const frame of rest) send(frame)
  }, 60)
}

let provider: BadProvider | undefined
afterEach(() => provider?.close())

it('whatever write the adapter dies at, in a snapshot and after it, every message arrives', async () => {
  const opened = await startBadProvider({
    answer: () => undefined,
    isSecure: false,
    serve: ({ socket, resumeToken }) => serve(socket, resumeToken),
  })
  provider = opened
  const clock = systemClock()
  const { nbaFeed } = loadConfig(ingestNbaSchema, { ...env, FAIRLINE_NBA_FEED_URL: `ws://127.0.0.1:${opened.port}` })
  const newProvider: CrashedIngest['newProvider'] = () => (memory) =>
    startIngestTrial({
      sport: nbaIngest,
      clock,
      env: ingestEnv,
      memory,
      openTransport: (positions) => Promise.resolve(openNbaTransport({ feed: nbaFeed, positions, clock, random: seededRandom(1) })),
    })
  const eventIds = frames.map(({ eventId }) => eventId)
  const outcomes = await crashAtEachWrite({ partitions: partitionsOf.local.nba, newProvider, eventIds })
  expect(outcomes.filter(({ lost }) => lost.length > 0)).toEqual([])
  expect([...new Set(outcomes.map(({ topic }) => topic))].toSorted()).toEqual(['nba.feed-position', 'nba.raw'])
}, 60_000)
