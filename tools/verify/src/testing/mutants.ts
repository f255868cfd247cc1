import { commandMutants } from './command-mutants.ts'
import { feedMutants } from './feed-mutants.ts'
import { joinMutants } from './join-mutants.ts'
import { fixtureMutants } from './fixture-mutants.ts'
import { heartbeatMutants } from './heartbeat-mutants.ts'
import type { Mutant } from './mutant.ts'
import { pricingMutants } from './pricing-mutants.ts'
import { sinkMutants } from './sink-mutants.ts'
import { statusMutants } from './status-mutants.ts'

/** Every mutant of a clean run. */
export const mutants: readonly Mutant[] = [
  ...feedMutants,
  ...pricingMutants,
  ...sinkMutants,
  ...statusMutants,
  ...commandMutants,
  ...joinMutants,
  ...heartbeatMutants,
  ...fixtureMutants,
]
