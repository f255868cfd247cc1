import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { FreshnessSampler } from '@fairline/tools-platform/testing'
import { priceReaders } from '@fairline/tools-platform/testing'
import type { FaultWindow } from '@fairline/tools-verify'
import { setTimeout as delay } from 'node:timers/promises'
import type { PlannedFault, Round } from './chaos-script.ts'
import { faultKindOf } from './fault-kinds.ts'
import type { Victim } from './inject/injection.ts'
import { injectors } from './inject/injectors.ts'

/** What {@link runRound} works with. */
export interface RoundContext extends Victim {
  readonly sampler: FreshnessSampler
  readonly isFinal: (sport: Sport) => boolean
  readonly nowMs: () => number
  readonly recoveryDeadlineMs: number
}

/** How long after its heal a sport had a fresh price at every reader again; `final` where its game was over, `never` by the deadline. */
export type Recovery = number | 'final' | 'never'

/** What became of a round. */
export interface RoundOutcome {
  readonly round: Round
  readonly windows: readonly FaultWindow[]
  readonly recovery: Readonly<Record<Sport, Recovery>>
  /** When every sport had recovered or the waiting was given up: until then the faults were felt. */
  readonly endedMs: number
}

const pollMs = 20
/** A provider that ends its silence by itself may do so a little before our clock says so. */
const ownEndMarginMs = 200

const runFault = async (context: RoundContext, fault: PlannedFault): Promise<FaultWindow> => {
  const { sampler, nowMs } = context
  const { stalls } = faultKindOf(fault.kind)
  await delay(fault.afterMs)
  const fromMs = nowMs()
  const heal = await injectors[fault.kind](context, fault)
  for (const sport of stalls(fault.target)) sampler.stalled(sport, fault.forMs - ownEndMarginMs)
  await delay(fault.forMs)
  for (const sport of stalls(fault.target)) sampler.resumed(sport)
  await heal()
  return { fromMs, untilMs: nowMs(), kind: fault.kind, target: fault.target }
}

const freshPrice = async (context: RoundContext, sport: Sport, healedMs: number): Promise<Recovery> => {
  const { sampler, isFinal, nowMs, recoveryDeadlineMs } = context
  for (;;) {
    if (isFinal(sport)) return 'final'
    if (priceReaders.every((reader) => sampler.newestTradableMs(reader, sport) > healedMs)) return nowMs() - healedMs
    if (nowMs() - healedMs > recoveryDeadlineMs) return 'never'
    await delay(pollMs)
  }
}

/** Injects the faults of a round, heals them, and waits until every reader has a fresh price of every sport whose game goes on. */
export const runRound = async (context: RoundContext, round: Round): Promise<RoundOutcome> => {
  const windows = await Promise.all(round.faults.map((fault) => runFault(context, fault)))
  const healedMs = context.nowMs()
  const times = await Promise.all(sports.map((sport) => freshPrice(context, sport, healedMs)))
  return {
    round,
    windows,
    endedMs: context.nowMs(),
    recovery: Object.fromEntries(sports.map((sport, index) => [sport, times[index] as Recovery])) as Record<Sport, Recovery>,
  }
}
