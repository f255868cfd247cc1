import { marketTypesOf } from '@fairline/contracts'
import type { Random } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'

/** An operator: its key of the HTTP API. */
export interface Operator {
  readonly name: string
  readonly apiKey: string
}

/** Options of {@link giveCommands}. */
export interface CommandOptions {
  /** Address of the HTTP API. */
  readonly url: string
  readonly operators: readonly Operator[]
  readonly random: Random
  /** The games that are live now. */
  readonly liveGames: () => readonly string[]
}

/** What operators did in a run. */
export interface CommandReport {
  /** Commands that the API has accepted, the repetitions of one key counted once. */
  readonly accepted: number
  /** Answers to a repeated key, each with the command of the first. */
  readonly repeated: number
  /** Requests that were answered with an error or not at all, and were sent again under the same key. */
  readonly retried: number
  /** Answers that break the contract: another command for the same key, or a refusal of what is right. */
  readonly offences: readonly string[]
}

/** Operators at work. */
export interface Commanders {
  /** Lets everything go on that is stopped, waits for the answers, and ends. */
  stop(): Promise<CommandReport>
  /** Ends without another request: nobody is there to answer. */
  abandon(): Promise<void>
}

interface Command {
  readonly operator: Operator
  readonly gameId: string
  readonly action: 'suspend' | 'resume'
  readonly marketTypes: readonly string[]
}

const pauseMs = [1_500, 4_000] as const
const repeatShare = 0.3
const wholeGameShare = 0.4
const requestDeadlineMs = 5_000
const retryMs = 300
/** An API that stores nothing for so long is broken, whatever was done to it. */
const giveUpMs = 120_000

const pick = <T>(random: Random, items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]

/**
 * Two operators and more stop and resume markets of live games at random: whole games, some market types, also such as nobody stopped, some
 * requests twice under one key. A request that fails is sent again under its key until it is accepted.
 */
export const giveCommands = ({ url, operators, random, liveGames }: CommandOptions): Commanders => {
  const stopping = new AbortController()
  const stopped = new Map<string, Operator>()
  const offences: string[] = []
  let accepted = 0
  let repeated = 0
  let retried = 0
  let keys = 0
  const abandoned = new AbortController()

  const post = async ({ operator, gameId, action, marketTypes }: Command, key: string): Promise<string | undefined> => {
    const body = { note: `${operator.name} during chaos`, ...(marketTypes.length === 0 ? {} : { marketTypes }) }
    const response = await fetch(`${url}/v1/games/${gameId}/${action}`, {
      method: 'POST',
      headers: { 'x-api-key': operator.apiKey, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(requestDeadlineMs),
    })
    const text = await response.text()
    if (response.status === 202) return (JSON.parse(text) as { commandId: string }).commandId
    if (response.status < 500 && response.status !== 429) offences.push(`${action} of ${gameId}: ${response.status} ${text.slice(0, 200)}`)
    return undefined
  }
  const give = async (command: Command, times: number): Promise<void> => {
    const key = `chaos-${++keys}`
    const sinceMs = performance.now()
    let first: string | undefined
    for (let done = 0; done < times && !abandoned.signal.aborted;) {
      const before = offences.length
      // An API that is away or slow is what the faults do: the key makes the repetition safe.
      const commandId = await post(command, key).catch(() => undefined)
      if (offences.length > before) return
      if (commandId === undefined) {
        retried++
        if (performance.now() - sinceMs > giveUpMs) {
          offences.push(`${command.action} of ${command.gameId} was not accepted in ${giveUpMs / 1000} s`)
          return
        }
        await delay(retryMs)
        continue
      }
      done++
      if (first === undefined) accepted++
      else if (first === commandId) repeated++
      else offences.push(`key ${key} gave ${commandId} after ${first}`)
      first ??= commandId
    }
  }
  const typesOf = (gameId: string): readonly string[] => {
    const sport = sports.find((each) => gameId.startsWith(`${each}-`))
    if (sport === undefined || random() < wholeGameShare) return []
    return marketTypesOf(sport).filter(() => random() < 0.3)
  }
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const [least, most] = pauseMs
      await delay(least + random() * (most - least), undefined, { signal: stopping.signal }).catch(() => undefined)
      const operator = pick(random, operators)
      const gameId = pick(random, liveGames())
      if (stopping.signal.aborted || operator === undefined || gameId === undefined) continue
      // More stops than resumptions would close everything in the end.
      const action = stopped.has(gameId) || random() < 0.3 ? 'resume' : 'suspend'
      if (action === 'suspend') stopped.set(gameId, operator)
      else stopped.delete(gameId)
      await give({ operator, gameId, action, marketTypes: action === 'suspend' ? typesOf(gameId) : [] }, random() < repeatShare ? 2 : 1)
    }
  }
  const working = work()
  return {
    stop: async () => {
      stopping.abort()
      await working
      for (const [gameId, operator] of stopped) await give({ operator, gameId, action: 'resume', marketTypes: [] }, 1)
      return { accepted, repeated, retried, offences }
    },
    abandon: async () => {
      abandoned.abort()
      stopping.abort()
      await working
    },
  }
}
