import { serviceOf } from '../fault-kinds.ts'
import type { Injector, Victim } from './injection.ts'
import { countOf, healsItself } from './injection.ts'

const hourMs = 3_600_000

/** How the simulator counts what a fault has touched: see its `felt`. */
const feltBy = async ({ simulation }: Victim, kind: string): Promise<number> => {
  const felt = await simulation.felt()
  return Object.entries(felt).reduce((sum, [name, count]) => sum + (name === kind || name.startsWith(`${kind} `) ? count : 0), 0)
}

/** A fault that the simulator ends by itself, or at once. `counted` names what it counts: `gap nfl`, or `burst` of every sport. */
const atSimulator =
  (
    what: string,
    counted: (target: string) => string,
    faultOf: (target: string, forMs: number) => Readonly<Record<string, unknown>>,
  ): Injector =>
  async (victim, { target, forMs }) => {
    const before = await feltBy(victim, counted(target))
    await victim.simulation.fault(faultOf(target, forMs))
    return {
      heal: healsItself,
      effect: async () => countOf((await feltBy(victim, counted(target))) - before, what),
    }
  }

/** Only the source of one game is hit: the other sources of its provider go on. */
const isOneSource = (target: string): boolean => target.endsWith('/source')

const ofMessages = (what: string, kind: string, options: (durationMs: number) => Readonly<Record<string, unknown>>): Injector =>
  atSimulator(
    what,
    (sport) => `${kind} ${sport}`,
    (sport, durationMs) => ({ kind, sport, ...options(durationMs) }),
  )

/** Faults of the providers, by the control port of the simulator. */
export const feedFaults = {
  'feed-silence': async (victim, fault) => {
    const sport = serviceOf(fault.target)
    const gameId = isOneSource(fault.target) ? victim.liveGame(sport) : undefined
    const silence = atSimulator(
      'messages and beats held back',
      () => `silence ${sport}`,
      (_, durationMs) => ({ kind: 'silence', sport, durationMs, ...(gameId === undefined ? {} : { gameId }) }),
    )
    return { ...(await silence(victim, fault)), ...(gameId === undefined ? {} : { stalledGames: [gameId] }) }
  },
  'feed-freeze': ofMessages('messages held back', 'freeze', (durationMs) => ({ durationMs })),
  'feed-disconnect': ofMessages('connections dropped', 'disconnect', () => ({})),
  'feed-reconnect': ofMessages('connections told to reconnect', 'reconnect', () => ({})),
  'feed-gap': ofMessages('messages left out', 'gap', (durationMs) => ({ durationMs, probability: 0.15, length: 2 })),
  'feed-duplicate': ofMessages('copies', 'duplicate', (durationMs) => ({ durationMs, copies: 100 })),
  'feed-reorder': ofMessages('messages sent after their successor', 'swap', (durationMs) => ({ durationMs, probability: 0.5 })),
  'feed-malformed': ofMessages('damaged copies', 'malformed', (durationMs) => ({ durationMs, probability: 1 })),
  'feed-clock': atSimulator(
    'messages with a wrong stamp',
    (target) => `clock ${serviceOf(target)}`,
    (target, durationMs) => ({
      kind: 'clock',
      sport: serviceOf(target),
      durationMs,
      offsetMs: target.endsWith('/ahead') ? hourMs : -hourMs,
    }),
  ),
  'feed-burst': atSimulator(
    'messages in the burst',
    () => 'burst',
    (_, durationMs) => ({ kind: 'burst', durationMs, factor: 10 }),
  ),
} as const satisfies Readonly<Record<string, Injector>>
