import { setTimeout as delay } from 'node:timers/promises'
import { isPassing } from './errors.ts'
import type { Broker, TransactionRequest } from './kafkajs-internals.js'

/** As long as a transaction may stay open: the coordinator would have ended it by then. */
export const coordinatorPatienceMs = 10_000
const longestPauseMs = 100

const requests: ReadonlySet<string | symbol> = new Set<TransactionRequest>([
  'addOffsetsToTxn',
  'txnOffsetCommit',
  'addPartitionsToTxn',
  'endTxn',
])

/** The clock and the pause of {@link patientCoordinator}, for its tests. */
export interface Patience {
  readonly nowMs: () => number
  readonly pause: (ms: number) => Promise<unknown>
}

const realPatience: Patience = { nowMs: () => performance.now(), pause: (ms) => delay(ms) }

/**
 * A coordinator whose requests of a transaction are repeated while it answers that it cannot take them yet: it loads, has moved, or still
 * writes the markers of the last transaction. Such an answer says that nothing was done, and all four may be repeated within their
 * transaction; kafkajs itself gives up on most of them, since its names for these errors differ from its own error table. Every other
 * error, a lost answer above all, goes to the caller at once.
 * @param find where the coordinator is now
 */
export const patientCoordinator = (broker: Broker, find: () => Promise<Broker>, { nowMs, pause }: Patience = realPatience): Broker => {
  const repeat = async (name: TransactionRequest, request: object): Promise<unknown> => {
    const untilMs = nowMs() + coordinatorPatienceMs
    let coordinator = broker
    for (let attempt = 1; ; attempt++) {
      try {
        return await coordinator[name](request)
      } catch (caught) {
        if (!isPassing(caught) || nowMs() >= untilMs) throw caught
        await pause(Math.min(longestPauseMs, 2 * attempt))
        coordinator = await find()
      }
    }
  }
  return new Proxy(broker, {
    get: (target, name) =>
      requests.has(name) ? (request: object) => repeat(name as TransactionRequest, request) : (Reflect.get(target, name) as unknown),
  })
}
