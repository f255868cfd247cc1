import type { FaultName } from '../fault-kinds.ts'
import { feedFaults } from './feed-faults.ts'
import type { Injector } from './injection.ts'
import { networkFaults } from './network-faults.ts'
import { partnerFaults } from './partner-faults.ts'
import { serverFaults } from './server-faults.ts'
import { serviceFaults } from './service-faults.ts'

/** What each kind of fault does. */
export const injectors: Readonly<Record<FaultName, Injector>> = {
  ...serviceFaults,
  ...serverFaults,
  ...partnerFaults,
  ...feedFaults,
  ...networkFaults,
}
