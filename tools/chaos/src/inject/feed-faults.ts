import type { Injector } from './injection.ts'
import { healsItself } from './injection.ts'

const hourMs = 3_600_000

/** A fault that the simulator ends by itself. */
const atSimulator =
  (faultOf: (target: string) => Readonly<Record<string, unknown>>): Injector =>
  async ({ simulation }, { target, forMs }) => {
    await simulation.fault({ ...faultOf(target), durationMs: forMs })
    return healsItself
  }

/** A fault that is there at once and over at once. */
const atOnce =
  (kind: string): Injector =>
  async ({ simulation }, { target }) => {
    await simulation.fault({ kind, sport: target })
    return healsItself
  }

/** Faults of the providers, by the control port of the simulator. */
export const feedFaults = {
  'feed-silence': atSimulator((sport) => ({ kind: 'silence', sport })),
  'feed-freeze': atSimulator((sport) => ({ kind: 'freeze', sport })),
  'feed-disconnect': atOnce('disconnect'),
  'feed-reconnect': atOnce('reconnect'),
  'feed-gap': atSimulator((sport) => ({ kind: 'gap', sport, probability: 0.15, length: 2 })),
  'feed-duplicate': atSimulator((sport) => ({ kind: 'duplicate', sport, copies: 100 })),
  'feed-reorder': atSimulator((sport) => ({ kind: 'swap', sport, probability: 0.5 })),
  'feed-malformed': atSimulator((sport) => ({ kind: 'malformed', sport, probability: 1 })),
  'feed-clock': atSimulator((target) => {
    const [sport, direction] = target.split('/')
    return { kind: 'clock', sport, offsetMs: direction === 'ahead' ? hourMs : -hourMs }
  }),
  'feed-burst': atSimulator(() => ({ kind: 'burst', factor: 10 })),
} as const satisfies Readonly<Record<string, Injector>>
