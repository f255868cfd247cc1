import { connectKafka } from '@fairline/adapters-kafka'
import type { Sport } from '@fairline/kernel'
import { seededRandom } from '@fairline/kernel'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import type { ProviderVocabulary, SlateHeader, SlateMessage } from '@fairline/simulation-slate'
import { readSlate, withFaults } from '@fairline/simulation-slate'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { buildSlate } from './build-slate.ts'
import type { SimulatorConfig } from './config.ts'
import { constantRate } from './constant-rate.ts'
import { openControlServer } from './control-server.ts'
import { simulatorError } from './errors.ts'
import { noJournal, openJournal } from './journal.ts'
import { parseFaults } from './parse-faults.ts'
import { parseGames } from './parse-games.ts'
import { createPlayer } from './play-slate.ts'
import { openMlbProvider } from './providers/mlb-pubsub.ts'
import type { NbaProvider } from './providers/nba-websocket.ts'
import { openNbaProvider } from './providers/nba-websocket.ts'
import { openNflProvider } from './providers/nfl-kafka.ts'
import type { Provider } from './providers/provider.ts'
import { simulatedSports } from './sports.ts'

const aliveIntervalMs = 1000
const maxRetainedFrames = 200_000
const maxClientBacklogBytes = 16_777_216

interface Play {
  readonly header: SlateHeader
  readonly messages: AsyncIterable<SlateMessage> | Iterable<SlateMessage>
}

const vocabularyIn =
  (sportOf: ReadonlyMap<string, Sport>) =>
  (gameId: string): ProviderVocabulary =>
    simulatedSports[sportOf.get(gameId) ?? 'nfl'].vocabulary

const openPlay = async ({ simulator }: SimulatorConfig): Promise<Play> => {
  const { slate, games, seed, gameDate, ticksPerSecond, rate, durationMs, speed } = simulator
  if (slate !== undefined) {
    await access(slate).catch((cause: unknown) => {
      throw simulatorError('SIMULATOR_SLATE_UNREADABLE', `Cannot read ${slate}.`, { slate }, cause)
    })
    return readSlate(createInterface({ input: createReadStream(slate), crlfDelay: Infinity }))
  }
  const counts = parseGames(games)
  if (rate === 0) return buildSlate({ games: counts, seed, gameDate, ticksPerSecond })
  const { header, scripts } = buildSlate({ games: counts, seed, gameDate, ticksPerSecond: 1 })
  const sportOf = new Map(header.games.map((game) => [game.gameId, game.sport]))
  return {
    header,
    // The rate is one of the clock, whatever the speed of the slate.
    messages: constantRate(scripts, { ratePerSecond: rate / speed, durationMs: durationMs * speed, vocabularyOf: vocabularyIn(sportOf) }),
  }
}

const openProviders = async (
  config: SimulatorConfig,
  wanted: ReadonlySet<Sport>,
  context: ServiceContext,
): Promise<{ readonly providers: ReadonlyMap<Sport, Provider>; readonly nba: NbaProvider | undefined }> => {
  const { simulator, outside, pubsub } = config
  const providers = new Map<Sport, Provider>()
  let nba: NbaProvider | undefined
  if (wanted.has('nfl')) {
    const sasl = { mechanism: 'scram-sha-512' as const, username: outside.nflProviderUsername, password: outside.nflProviderPassword }
    const log = connectKafka({ brokers: outside.brokers, clientId: 'nfl-provider', tls: outside.tls, sasl }, (level, message, details) => {
      context.log[level]({ ...details }, message)
    })
    providers.set('nfl', await openNflProvider({ log, topic: simulator.nflTopic }))
  }
  if (wanted.has('nba')) {
    const { nbaHost: host, nbaPort: port, nbaApiKey: apiKey } = simulator
    nba = await openNbaProvider({ host, port, apiKey, maxRetainedFrames, maxClientBacklogBytes })
    providers.set('nba', nba)
  }
  if (wanted.has('mlb'))
    providers.set(
      'mlb',
      await openMlbProvider({
        project: pubsub.project,
        host: pubsub.host,
        topic: simulator.mlbTopic,
        subscription: simulator.mlbSubscription,
      }),
    )
  return { providers, nba }
}

/** Serves the slate through the providers' real protocols, once, from its first message to its last. */
export const startSimulator = async (config: SimulatorConfig, context: ServiceContext): Promise<RunningService> => {
  const { simulator } = config
  const { clock, log } = context
  const { header, messages } = await openPlay(config)
  const faults = parseFaults(simulator.faults ?? '')
  const wanted = new Set(simulator.sports)
  const games = header.games.filter((game) => wanted.has(game.sport))
  const { providers, nba } = await openProviders(config, wanted, context)
  const journal = simulator.journal === undefined ? noJournal : openJournal(simulator.journal, [...wanted])
  const sportOf = new Map(games.map((game) => [game.gameId, game.sport]))
  const { speed, maxBacklog } = simulator
  const player = createPlayer({ providers, sports: simulatedSports, sportOf, journal, clock, speed, maxBacklog })
  const control = await openControlServer(player, simulator.controlPort)
  log.info(
    { slate: header.name, games: games.map((game) => game.label), speed, controlPort: control.port, nbaPort: nba?.port },
    'Simulated providers are open: none of these games is real play.',
  )

  const { promise: done, resolve: finish, reject: fail } = Promise.withResolvers<void>()
  const timer = setInterval(() => {
    player.alive().catch(fail)
  }, aliveIntervalMs)
  const stopped = new AbortController()
  const run = async (): Promise<void> => {
    await player.alive()
    const vocabularyOf = vocabularyIn(sportOf)
    const actions = withFaults(onlyOf(messages, sportOf), faults, seededRandom(simulator.seed), {
      disturbances: () => player.disturbances(),
      impossibleOf: (gameId) => vocabularyOf(gameId).impossible,
    })
    await player.play(actions)
    log.info({ progress: player.progress() }, 'The slate is done.')
    if (simulator.linger) return
    await delay(simulator.lingerMs, undefined, { signal: stopped.signal }).catch(() => undefined)
    finish()
  }
  run().catch(fail)

  return {
    done,
    drain: async () => {
      stopped.abort()
      player.stop()
      clearInterval(timer)
      await Promise.all([...providers.values()].map((provider) => provider.close()))
      await control.close()
      await journal.close()
      finish()
    },
  }
}

async function* onlyOf(
  messages: AsyncIterable<SlateMessage> | Iterable<SlateMessage>,
  games: ReadonlyMap<string, Sport>,
): AsyncGenerator<SlateMessage> {
  for await (const message of messages) if (games.has(message.gameId)) yield message
}
