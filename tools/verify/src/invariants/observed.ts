import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { Invariant } from '../invariant.ts'
import { createTally, notApplicable } from '../invariant.ts'
import type { PriceSample, Run } from '../run.ts'
import { isFelt } from '../run.ts'

const sportOf = (gameId: string): Sport | undefined => sports.find((sport) => gameId.startsWith(`${sport}-`))

const describeSample = ({ reader, gameId, atMs, epoch, changeSeq }: PriceSample): string =>
  `${reader} ${gameId} at ${new Date(atMs).toISOString()}: change ${epoch}/${changeSeq}`

/** I23: Redis shows only what was committed, and never goes back. */
export const redisSamples: Invariant = {
  id: 'I23',
  title: 'Redis shows committed changes only, and never goes back',
  decide: (run) => {
    if (run.samples === undefined) return notApplicable('nobody sampled Redis')
    const tally = createTally()
    const committed = new Set(run.sports.flatMap(({ changes }) => changes.map((each) => `${each.gameId} ${each.epoch} ${each.changeSeq}`)))
    const redisFaults = (run.faults ?? []).filter(({ target }) => target.startsWith('redis'))
    const last = new Map<string, PriceSample>()
    for (const sample of run.samples) {
      if (sample.reader !== 'redis') continue
      const sport = sportOf(sample.gameId)
      const isCommitted = committed.has(`${sample.gameId} ${sample.epoch} ${sample.changeSeq}`)
      tally.check(isCommitted, sport, () => `${describeSample(sample)} was never committed`)
      const before = last.get(sample.gameId)
      // An emptied Redis fills again from the boards: it may begin behind, but nothing of that may be tradable.
      const mayRestart =
        sample.tradable === 0 && before !== undefined && redisFaults.some((fault) => isFelt(fault, before.atMs, sample.atMs))
      const isForward =
        before === undefined ||
        sample.epoch > before.epoch ||
        (sample.epoch === before.epoch && sample.changeSeq >= before.changeSeq) ||
        mayRestart
      tally.check(isForward, sport, () => `${describeSample(sample)} came after ${before?.epoch}/${before?.changeSeq}`)
      last.set(sample.gameId, sample)
    }
    return tally.verdict('nobody sampled Redis')
  },
}

/** I25: whoever reads a price after its validity sees that it is closed, whatever fault there is. */
export const freshSamples: Invariant = {
  id: 'I25',
  title: 'No reader sees a price marked tradable that is older than its validity',
  decide: ({ samples, limits }) => {
    if (samples === undefined) return notApplicable('nobody sampled the readers')
    const tally = createTally()
    for (const sample of samples) {
      if (sample.tradable === 0) continue
      const ageMs = sample.atMs - sample.asOfUs / 1000
      const allowedMs = Math.min(sample.validForMs, limits.longestValidityMs) + limits.sampleToleranceMs
      tally.check(
        ageMs <= allowedMs && ageMs >= -limits.sampleToleranceMs,
        sportOf(sample.gameId),
        () => `${describeSample(sample)} has ${sample.tradable} tradable markets of ${Math.round(ageMs)} ms ago`,
      )
    }
    return tally.verdict('no sample had a tradable market')
  },
}

/** I29: prices reach partners in time where nothing is broken. */
export const latency: Invariant = {
  id: 'I29',
  title: 'Outside of faults a partner sees a change in time (p99)',
  decide: ({ samples, faults = [], limits }) => {
    const { latencyP99Ms: limitMs } = limits
    if (limitMs === undefined) return notApplicable('no limit is set: it would judge the machine')
    const firstSeen = new Map<string, PriceSample>()
    for (const sample of samples ?? []) {
      const key = `${sample.gameId} ${sample.epoch} ${sample.changeSeq}`
      if (sample.reader === 'partner' && !firstSeen.has(key)) firstSeen.set(key, sample)
    }
    const isDisturbed = ({ gameId, asOfUs, atMs }: PriceSample): boolean => {
      const sport = sportOf(gameId)
      return faults.some((fault) => sport !== undefined && fault.sports.includes(sport) && isFelt(fault, asOfUs / 1000, atMs))
    }
    // A change that was made while catching up is born expired: it is late by design, and not tradable.
    const delaysMs = [...firstSeen.values()]
      .filter((sample) => sample.tradable > 0 && !isDisturbed(sample))
      .map(({ atMs, asOfUs }) => atMs - asOfUs / 1000)
      .toSorted((a, b) => a - b)
    const tally = createTally()
    const p99 = delaysMs[Math.ceil(delaysMs.length * 0.99) - 1]
    for (const delayMs of delaysMs) tally.check(delayMs !== p99 || delayMs <= limitMs, undefined, () => `p99 is ${Math.round(delayMs)} ms`)
    return tally.verdict('no partner stamped what it saw outside of faults')
  },
}

/** I10: recorded inputs give the same bytes again. */
export const recomputed: Invariant = {
  id: 'I10',
  title: 'Computing the recorded inputs again gives the same bytes',
  decide: (run) => {
    if (run.recomputed === undefined) return notApplicable('decided by `fairline recompute`, which needs the code of the path')
    const tally = createTally()
    for (const { sport, changes, firstDifference } of run.recomputed) {
      for (let change = 1; change < changes; change++) tally.check(true, sport, () => '')
      tally.check(firstDifference === '', sport, () => firstDifference)
    }
    return tally.verdict('nothing was recomputed')
  },
}

/** I33: no message disappears in a buffer. */
export const boundedBuffers: Invariant = {
  id: 'I33',
  title: 'Every buffer holds what was produced less what was drained and shed, within its bound',
  decide: ({ buffers }) => {
    if (buffers === undefined) return notApplicable('nobody sampled the buffers')
    const tally = createTally()
    for (const { atMs, buffer, produced, drained, shed, buffered, cap } of buffers)
      tally.check(
        buffered === produced - drained - shed && buffered >= 0 && buffered <= cap,
        undefined,
        () =>
          `${buffer} at ${new Date(atMs).toISOString()} holds ${buffered} of ${cap}: produced ${produced}, drained ${drained}, shed ${shed}`,
      )
    return tally.verdict('nobody sampled the buffers')
  },
}

/** Processes end only where a fault ends them. */
export const ownDeaths: Invariant = {
  id: 'F1',
  title: 'No process ends unless a fault ended it',
  decide: ({ processes, faults = [] }: Run) => {
    if (processes === undefined) return notApplicable('nobody watched the processes')
    const tally = createTally()
    for (const { process, kind, atMs, reason = 'no reason' } of processes)
      tally.check(
        kind !== 'ended' || faults.some((fault) => fault.processes.includes(process) && isFelt(fault, atMs)),
        undefined,
        () => `${process} ended at ${new Date(atMs).toISOString()} (${reason})`,
      )
    return tally.verdict('nobody watched the processes')
  },
}
