import type { Environment, Log } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import type { StageLogic } from '@fairline/runtime-stage'
import { startStage, staticOwnership } from '@fairline/runtime-stage'
import { stageMetrics } from './stage-metrics.ts'
import type { StageConfig } from './stage-section.ts'

/** A stage and where it runs. */
export interface HostedStage {
  /** Role of the stage in groups and transactional ids: `normalizer`, `calculator`. */
  readonly role: string
  readonly sport: Sport
  readonly environment: Environment
  /** Ordinal of this replica. */
  readonly shard: number
  readonly log: Log
  readonly logic: StageLogic
  readonly config: StageConfig
}

/**
 * Runs a stage as a service: owns the shard of its ordinal, tells metrics and readiness, finishes the open transaction when drained.
 * Consumer group `<role>.<sport>`, transactional id `<environment>.<role>.<sport>.<shard>`.
 */
export const hostStage = async (hosted: HostedStage, { health, metrics, log, clock }: ServiceContext): Promise<RunningService> => {
  const { role, sport, environment, shard, config } = hosted
  const instruments = metrics.open(stageMetrics)
  const intake = health.condition('intake', 'restoring the state')
  const stage = await startStage({
    log: hosted.log,
    logic: hosted.logic,
    ownership: staticOwnership(environment, sport, shard),
    group: `${role}.${sport}`,
    transactionalIdOf: (owned) => `${environment}.${role}.${sport}.${owned}`,
    nowMs: () => Math.floor(clock.nowUs() / 1000),
    pacing: config,
    observer: {
      onCommit: ({ records, outputs, bytes, durationUs }) => {
        instruments.fairline_stage_transactions_total.add(1)
        instruments.fairline_stage_records_total.add(records)
        instruments.fairline_stage_outputs_total.add(outputs)
        instruments.fairline_stage_written_bytes_total.add(bytes)
        instruments.fairline_stage_commit_seconds.record(durationUs / 1e6)
      },
      onRestored: ({ keys, records, durationUs }) => {
        instruments.fairline_stage_restore_seconds.set(durationUs / 1e6)
        log.info({ keys, records, restoreMs: Math.round(durationUs / 1000) }, 'State is restored.')
      },
      onSuspended: (reason) => {
        intake.unmet(reason)
        log.error({ reason }, 'Intake is suspended: deploy a corrected release, or let it go on with `fairline intake resume`.')
      },
      onResumed: () => {
        intake.met()
        log.warn({}, 'Intake is resumed.')
      },
    },
  })
  metrics.onScrape(() => {
    const status = stage.status()
    instruments.fairline_stage_buffered_records.set(status.bufferedRecords)
    instruments.fairline_stage_buffered_bytes.set(status.bufferedBytes)
    instruments.fairline_stage_lag_records.set(status.lagRecords)
    instruments.fairline_stage_suspended.set(status.phase === 'suspended' ? 1 : 0)
  })
  intake.met()
  return {
    done: stage.done,
    intake: {
      suspension: () => {
        const { phase, reason } = stage.status()
        return phase === 'suspended' ? reason : undefined
      },
      resume: () => stage.resume(),
    },
    drain: () => stage.stop(),
  }
}
