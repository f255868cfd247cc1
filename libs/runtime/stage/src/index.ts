export { stageErrors } from './errors.ts'
export type { CommitReport, StageObserver } from './observer.ts'
export { leaseOwnership } from './lease-ownership.ts'
export type { LeasableShard, LeaseOptions } from './lease-ownership.ts'
export { fixedOwnership, staticOwnership } from './ownership.ts'
export type { ShardLease, ShardOwnership } from './ownership.ts'
export { startStage } from './stage.ts'
export { defaultPacing } from './stage-options.ts'
export type { RunningStage, StageOptions, StagePacing, StagePhase, StageStatus } from './stage-options.ts'
export type {
  ApplyResult,
  PartitionLogic,
  PassResult,
  StageInput,
  StageLogic,
  StageOutput,
  StageRecord,
  StateChange,
} from './stage-logic.ts'
export { decodeState, encodeState, partitionStateKey } from './state-record.ts'
export type { Positions, StoredState } from './state-record.ts'
