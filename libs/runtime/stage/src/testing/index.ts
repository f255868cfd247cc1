export { MemoryCluster } from './memory-log.ts'
export type { MemoryClient, MemoryOperation, OperationHook } from './memory-log.ts'
export { tallyLogic, tallyTopics } from './tally-logic.ts'
