// The feed of the bench as a process of its own: the NFL provider, at a constant rate, open loop. Driven by its parent over IPC.
import { connectKafka } from '@fairline/adapters-kafka'
import { AppError } from '@fairline/kernel'
import { systemClock } from '@fairline/runtime-service'
import { nflVocabulary } from '@fairline/simulation-nfl'
import { nflFeedTopic } from '@fairline/tools-stack'
import type { FeedAnswer, PlayRequest } from './feed-messages.ts'
import { FeedLane, playLevel } from './play-level.ts'

const aliveIntervalMs = 1_000

const clock = systemClock()
const answer = (message: FeedAnswer): void => {
  process.send?.(message)
}
const fail = (caught: unknown): void => {
  process.stderr.write(`bench feed: ${AppError.from(caught).message}\n`)
  process.exit(1)
}
const required = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

const log = connectKafka({
  brokers: required('FAIRLINE_OUTSIDE_BROKERS').split(','),
  clientId: 'nfl-provider-bench',
  sasl: {
    mechanism: 'scram-sha-512',
    username: required('FAIRLINE_OUTSIDE_NFL_PROVIDER_USERNAME'),
    password: required('FAIRLINE_OUTSIDE_NFL_PROVIDER_PASSWORD'),
  },
})
const admin = await log.admin()
const partitions = (await admin.partitionCounts([nflFeedTopic]).finally(() => admin.close())).get(nflFeedTopic) ?? 0
const lanes = await Promise.all(
  Array.from({ length: partitions }, async (_, partition) => new FeedLane(await log.producer(), nflFeedTopic, partition)),
)

let sourceSeq = 0
const alive = (): void => {
  const nowUs = clock.nowUs()
  sourceSeq++
  for (const lane of lanes) {
    lane.put('alive', nflVocabulary.alive(sourceSeq, nowUs), Math.floor(nowUs / 1000))
    lane.flush().catch(fail)
  }
}
setInterval(alive, aliveIntervalMs)
alive()

process.on('message', (request: PlayRequest) => {
  playLevel(request, { lanes, nowUs: () => clock.nowUs(), onStarted: (startUs) => answer({ kind: 'started', startUs }) })
    .then(({ sent, lateMs }) => answer({ kind: 'done', sent, lateMs }))
    .catch(fail)
})
process.on('disconnect', () => process.exit(0))
answer({ kind: 'open', partitions })
