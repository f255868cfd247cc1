import type { Invariant } from '../invariant.ts'
import { boundedBuffers, freshSamples, latency, ownDeaths, recomputed, redisSamples } from './observed.ts'

/** Every invariant of the checker, in the order of its scorecard. */
export const invariants: readonly Invariant[] = [recomputed, redisSamples, freshSamples, latency, boundedBuffers, ownDeaths]
