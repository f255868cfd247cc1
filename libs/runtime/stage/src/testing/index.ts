export { MemoryCluster } from './memory-log.ts'
export type { MemoryClient, MemoryOperation, OperationHook } from './memory-log.ts'
export { tallyLogic, tallyLogicOn, tallyTopics, tallyTopicsOn } from './tally-logic.ts'
export type { TallyTopics } from './tally-logic.ts'
