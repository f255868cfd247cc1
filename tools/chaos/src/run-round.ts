import type { Sport } from '@fairline/kernel'
import { AppError, sports } from '@fairline/kernel'
import type { FreshnessSampler } from '@fairline/tools-platform/testing'
import { priceReaders } from '@fairline/tools-platform/testing'
import type { FaultWindow } from '@fairline/tools-verify'
import { setTimeout as delay } from 'node:timers/promises'
import type { PlannedFault, Round } from './chaos-script.ts'
import { faultKindOf } from './fault-kinds.ts'
import { faultReach } from './fault-reach.ts'
import type { Injection, Victim } from './inject/injection.ts'
import { healsItself } from './inject/injection.ts'
import { injectors } from './inject/injectors.ts'

/** What {@link runRound} works with. */
export interface RoundContext extends Victim {
  readonly sampler: FreshnessSampler
  readonly recoveryDeadlineMs: number
}

/** How long after its heal a sport had a fresh price of a live game at every reader again; `no-game` where none was live, `never` by the deadline. */
export type Recovery = number | 'no-game' | 'never'

/** A fault that was injected, and what it was seen to do; undefined where nothing was seen: it was missed. */
export interface InjectedFault extends FaultWindow {
  readonly fault: PlannedFault
  readonly effect: string | undefined
}

/** What became of a round. */
export interface RoundOutcome {
  readonly round: Round
  readonly injected: readonly InjectedFault[]
  readonly recovery: Readonly<Record<Sport, Recovery>>
}

const pollMs = 20
/** A provider that ends its silence by itself may do so a little before our clock says so. */
const ownEndMarginMs = 200

interface Healed {
  readonly fault: PlannedFault
  readonly injection: Injection
  readonly fromMs: number
  readonly untilMs: number
}

/** A fault that could not be injected is missed: what stood in its way may be another fault, and the run goes on. */
const inject = async (context: RoundContext, fault: PlannedFault): Promise<Injection> => {
  try {
    return await injectors[fault.kind](context, fault)
  } catch (caught) {
    context.say(`${fault.kind} ${fault.target} could not be injected, and counts as missed: ${AppError.from(caught).message}`)
    return { heal: healsItself, effect: async () => undefined }
  }
}

const runFault = async (context: RoundContext, fault: PlannedFault): Promise<Healed> => {
  const { sampler, nowMs } = context
  const { stalls } = faultKindOf(fault.kind)
  await delay(fault.afterMs)
  const fromMs = nowMs()
  const injection = await inject(context, fault)
  const stalled = [...stalls(fault.target), ...(injection.stalledGames ?? [])]
  for (const scope of stalled) sampler.stalled(scope, fault.forMs - ownEndMarginMs)
  await delay(fault.forMs)
  for (const scope of stalled) sampler.resumed(scope)
  await injection.heal()
  return { fault, injection, fromMs, untilMs: nowMs() }
}

const freshPrice = async (context: RoundContext, sport: Sport, healedMs: number): Promise<Recovery> => {
  const { sampler, liveGame, nowMs, recoveryDeadlineMs } = context
  for (;;) {
    if (priceReaders.every((reader) => sampler.newestTradableMs(reader, sport) > healedMs)) return nowMs() - healedMs
    if (liveGame(sport) === undefined) return 'no-game'
    if (nowMs() - healedMs > recoveryDeadlineMs) return 'never'
    await delay(pollMs)
  }
}

/** Injects the faults of a round, heals them, waits until every reader has a fresh price of every sport, and asks what each fault did. */
export const runRound = async (context: RoundContext, round: Round): Promise<RoundOutcome> => {
  const healed = await Promise.all(round.faults.map((fault) => runFault(context, fault)))
  const healedMs = context.nowMs()
  const times = await Promise.all(sports.map((sport) => freshPrice(context, sport, healedMs)))
  const injected: InjectedFault[] = []
  for (const { fault, injection, fromMs, untilMs } of healed)
    injected.push({
      fault,
      kind: fault.kind,
      target: fault.target,
      fromMs,
      untilMs,
      ...faultReach(fault),
      effect: await injection.effect(),
    })
  return {
    round,
    injected,
    recovery: Object.fromEntries(sports.map((sport, index) => [sport, times[index] as Recovery])) as Record<Sport, Recovery>,
  }
}
