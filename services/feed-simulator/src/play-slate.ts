import type { Clock, JsonObject, Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import type { FeedAction, MessageFault } from '@fairline/simulation-slate'
import { setTimeout as delay } from 'node:timers/promises'
import { simulatorError } from './errors.ts'
import type { FaultTally } from './fault-counts.ts'
import { createFaultCounts } from './fault-counts.ts'
import { createHeldSources } from './held-sources.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { createPace } from './pace.ts'
import type { Provider, ProviderProgress, WireMessage } from './providers/provider.ts'
import type { SimulatedSport } from './sports.ts'

/** What {@link createPlayer} needs. */
export interface PlayerOptions {
  readonly providers: ReadonlyMap<Sport, Provider>
  readonly sports: Readonly<Record<Sport, Pick<SimulatedSport, 'vocabulary' | 'eventIdOf'>>>
  /** The sport of each game of the slate. */
  readonly sportOf: ReadonlyMap<string, Sport>
  readonly journal: Journal
  readonly clock: Clock
  /** Slate time passes this much faster than the clock. */
  readonly speed: number
  /** More messages than this on their way mean that the servers cannot take the rate. */
  readonly maxBacklog: number
}

/** Where a player stands. */
export interface PlayerProgress {
  readonly atMs: number
  readonly isDone: boolean
  readonly skipped: number
  readonly malformed: number
  /** How far the newest message left behind its time. */
  readonly lagMs: number
  readonly silent: readonly Sport[]
  /** What the faults have touched so far. */
  readonly felt: FaultTally
  readonly providers: Readonly<Partial<Record<Sport, ProviderProgress>>>
}

/** Plays a slate through the providers. */
export interface Player {
  /** Sends every action at its time. Resolves when the last message is with its server. */
  play(actions: AsyncIterable<FeedAction>): Promise<void>
  /** Says that the providers live; silent ones do not. */
  alive(): Promise<void>
  /**
   * A provider sends nothing for so long on the clock; what falls into it comes after.
   * @param gameId only the source of this game is silent, the other sources of the provider go on
   */
  silence(sport: Sport, durationMs: number, gameId?: string): void
  /** Like {@link Player.silence}, but the provider goes on saying that it lives. */
  freeze(sport: Sport, durationMs: number): void
  /** What a provider stamps in this time is off by so much. */
  shiftClock(sport: Sport, offsetMs: number, durationMs: number): void
  /** The slate passes so many times faster for so long on the clock. */
  burst(factor: number, durationMs: number): void
  /** Messages suffer a fault for so long on the clock; see {@link Player.disturbances}. */
  disturb(fault: MessageFault, durationMs: number): void
  /** The faults of messages that hold now: for whoever makes the actions that are played. */
  disturbances(): readonly MessageFault[]
  disconnect(sport: Sport): void
  /** False where the provider's protocol has no such notice. */
  announceReconnect(sport: Sport, inMs: number): boolean
  progress(): PlayerProgress
  /** Ends {@link Player.play} early. */
  stop(): void
}

interface Outbox {
  readonly sport: Sport
  readonly source: string
  readonly messages: WireMessage[]
  readonly entries: JournalEntry[]
}

const maxOutbox = 1000
/** Timers are no finer; what is due within it is sent now. */
const timerMs = 1

/**
 * Open loop: each message leaves at its own time whatever became of those before it, and carries the time at which it should
 * have left. So a slow server shows as delay, not as a lower rate.
 */
export const createPlayer = ({ providers, sports, sportOf, journal, clock, speed, maxBacklog }: PlayerOptions): Player => {
  const outboxes = new Map<string, Outbox>()
  const held = createHeldSources(clock)
  const felt = createFaultCounts()
  let burstUntilUs = 0
  const shifts = new Map<Sport, { readonly offsetUs: number; readonly untilUs: number }>()
  const pace = createPace(speed)
  let disturbing: readonly { readonly fault: MessageFault; readonly untilUs: number }[] = []
  const sending = new Set<Promise<void>>()
  const stopping = new AbortController()
  let failure: AppError | undefined
  let atMs = 0
  let lagMs = 0
  let skipped = 0
  let malformed = 0
  let isDone = false

  const sourceOf = (sport: Sport, gameId: string): string => providers.get(sport)?.sourceOf(gameId) ?? ''
  const shiftUs = (sport: Sport): number => {
    const shift = shifts.get(sport)
    return shift === undefined || shift.untilUs <= clock.nowUs() ? 0 : shift.offsetUs
  }

  const flush = (outbox: Outbox): void => {
    const { sport, source } = outbox
    const provider = providers.get(sport)
    if (provider === undefined || held.untilUs(sport, source) > clock.nowUs()) return
    outboxes.delete(`${sport} ${source}`)
    const backlog = provider.progress().backlog
    if (backlog > maxBacklog)
      throw simulatorError('SIMULATOR_BACKLOG_EXCEEDED', `${backlog} messages of ${sport} wait for the server.`, { sport, backlog })
    const sent = provider
      .send(outbox.messages)
      .then((texts) => {
        for (const [index, entry] of outbox.entries.entries()) {
          const text = texts[index]
          if (text !== undefined) journal.write(entry, text)
        }
      })
      .catch((caught: unknown) => {
        failure ??=
          caught instanceof AppError
            ? caught
            : simulatorError('SIMULATOR_SEND_FAILED', `Sending ${sport} failed: ${String(caught)}.`, { sport }, caught)
      })
      .finally(() => sending.delete(sent))
    sending.add(sent)
  }
  const flushAll = (): void => {
    for (const outbox of outboxes.values()) flush(outbox)
  }
  const flushSport = (sport: Sport): void => {
    for (const outbox of outboxes.values()) if (outbox.sport === sport) flush(outbox)
  }
  const put = (sport: Sport, message: WireMessage, entry: JournalEntry): void => {
    const source = sourceOf(sport, message.gameId)
    const key = `${sport} ${source}`
    let outbox = outboxes.get(key)
    if (outbox === undefined) {
      outbox = { sport, source, messages: [], entries: [] }
      outboxes.set(key, outbox)
    }
    outbox.messages.push(message)
    outbox.entries.push(entry)
    if (held.isSilent(sport, source)) felt.add('silence', sport)
    else if (held.isFrozen(sport)) felt.add('freeze', sport)
    if (burstUntilUs > clock.nowUs()) felt.add('burst', sport)
    if (outbox.messages.length >= maxOutbox) flush(outbox)
  }
  const sportOfGame = (gameId: string): Sport => {
    const sport = sportOf.get(gameId)
    if (sport === undefined || !providers.has(sport))
      throw simulatorError('SIMULATOR_SPORT_UNSERVED', `Nobody serves game ${gameId}.`, { gameId })
    return sport
  }
  const factsOf = (sport: Sport, gameId: string, body: JsonObject) => ({
    sport,
    gameId,
    feedSeq: sports[sport].vocabulary.feedSeqOf(body),
    eventId: sports[sport].eventIdOf(body),
    isHighRate: sports[sport].vocabulary.isHighRate(body),
  })

  const perform = (action: FeedAction, dueUs: number): void => {
    switch (action.kind) {
      case 'send': {
        const { gameId, body } = action.message
        const sport = sportOfGame(gameId)
        // What was held back is stamped when it leaves, as the provider would.
        const sentAtUs = Math.round(Math.max(dueUs, held.untilUs(sport, sourceOf(sport, gameId))) + shiftUs(sport))
        if (shiftUs(sport) !== 0) felt.add('clock', sport)
        if (action.mark === 'duplicate') felt.add('duplicate', sport)
        if (action.mark === 'swapped') felt.add('swap', sport)
        const text = JSON.stringify(sports[sport].vocabulary.stamp(body, sentAtUs))
        put(sport, { gameId, text, isMalformed: false }, { ...factsOf(sport, gameId, body), kind: action.mark ?? 'message', sentAtUs })
        return
      }
      case 'send-malformed': {
        const { gameId, damaged } = action
        const sport = sportOfGame(gameId)
        const text =
          'text' in damaged
            ? damaged.text
            : JSON.stringify(sports[sport].vocabulary.stamp(damaged.body, Math.round(dueUs + shiftUs(sport))))
        malformed += 1
        felt.add('malformed', sport)
        put(
          sport,
          { gameId, text, isMalformed: true },
          { sport, gameId, feedSeq: 0, eventId: '', isHighRate: false, kind: 'malformed', sentAtUs: 0 },
        )
        return
      }
      case 'skip': {
        const { gameId, body } = action.message
        const sport = sportOfGame(gameId)
        skipped += 1
        felt.add('gap', sport)
        journal.write({ ...factsOf(sport, gameId, body), kind: 'skipped', sentAtUs: 0 }, '')
        return
      }
      case 'silence':
        flushSport(action.sport)
        held.silence(action.sport, undefined, dueUs + (action.durationMs / speed) * 1000)
        return
      case 'disconnect':
        flushSport(action.sport)
        providers.get(action.sport)?.disconnect()
    }
  }

  const waitUntil = async (dueUs: number): Promise<void> => {
    for (;;) {
      const leftMs = (dueUs - clock.nowUs()) / 1000
      if (leftMs <= timerMs || stopping.signal.aborted) return
      flushAll()
      // Held-back messages of a silent provider leave when its silence ends, not with the next action.
      await delay(Math.min(leftMs, outboxes.size > 0 ? 20 : 1000), undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    play: async (actions) => {
      pace.start(clock.nowUs())
      let count = 0
      for await (const action of actions) {
        const dueUs = pace.dueUs(action.atMs)
        await waitUntil(dueUs)
        if (stopping.signal.aborted) break
        if (failure !== undefined) throw failure
        perform(action, dueUs)
        atMs = action.atMs
        lagMs = Math.max(0, (clock.nowUs() - dueUs) / 1000)
        count += 1
        if (count % maxOutbox === 0) {
          flushAll()
          // A slate that is behind its time never waits above: sockets must get their turn.
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
      for (const { sport, source } of outboxes.values()) await waitUntil(held.untilUs(sport, source) + 1000)
      flushAll()
      await Promise.all(sending)
      if (failure !== undefined) throw failure
      isDone = true
    },
    alive: async () => {
      flushAll()
      const nowUs = clock.nowUs()
      await Promise.all(
        [...providers].map(([sport, provider]) => {
          const living = provider.sources.filter((source) => !held.isSilent(sport, source))
          felt.add('silence', sport, provider.sources.length - living.length)
          return living.length === 0 ? Promise.resolve() : provider.alive(nowUs + shiftUs(sport), living)
        }),
      )
    },
    silence: (sport, durationMs, gameId) => {
      held.silence(sport, gameId === undefined ? undefined : sourceOf(sport, gameId), clock.nowUs() + durationMs * 1000)
    },
    freeze: (sport, durationMs) => {
      held.freeze(sport, clock.nowUs() + durationMs * 1000)
    },
    shiftClock: (sport, offsetMs, durationMs) => {
      shifts.set(sport, { offsetUs: offsetMs * 1000, untilUs: clock.nowUs() + durationMs * 1000 })
    },
    burst: (factor, durationMs) => {
      burstUntilUs = clock.nowUs() + durationMs * 1000
      pace.burst(clock.nowUs(), factor, durationMs * 1000)
    },
    disturb: (fault, durationMs) => {
      disturbing = [...disturbing, { fault, untilUs: clock.nowUs() + durationMs * 1000 }]
    },
    disturbances: () => {
      const nowUs = clock.nowUs()
      disturbing = disturbing.filter(({ untilUs }) => untilUs > nowUs)
      return disturbing.map(({ fault }) => fault)
    },
    disconnect: (sport) => {
      felt.add('disconnect', sport, providers.get(sport)?.progress().connections)
      providers.get(sport)?.disconnect()
    },
    announceReconnect: (sport, inMs) => {
      felt.add('reconnect', sport, providers.get(sport)?.progress().connections)
      return providers.get(sport)?.announceReconnect(inMs) ?? false
    },
    progress: () => ({
      atMs,
      isDone,
      skipped,
      malformed,
      lagMs,
      silent: [...providers]
        .filter(([sport, { sources }]) => sources.some((source) => held.isSilent(sport, source)))
        .map(([sport]) => sport),
      felt: felt.tally(),
      providers: Object.fromEntries([...providers].map(([sport, provider]) => [sport, provider.progress()])),
    }),
    stop: () => {
      stopping.abort()
    },
  }
}
