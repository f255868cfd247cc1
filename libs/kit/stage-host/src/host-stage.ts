import type { Environment, Log } from '@fairline/contracts'
import { stageGroupOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import { observeBuffers, watchProgress } from '@fairline/runtime-service'
import type { StageLogic } from '@fairline/runtime-stage'
import type { RunningStage, ShardOwnership } from '@fairline/runtime-stage'
import { startStage } from '@fairline/runtime-stage'
import { chooseOwnership } from './choose-ownership.ts'
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
 * Runs a stage as a service: owns a shard or stands by for one, tells metrics and readiness, finishes the open transaction when drained.
 * Consumer group `<role>.<sport>`, transactional id `<environment>.<role>.<sport>.<shard>`. A process that stands by is ready: it does
 * all that it is there for.
 */
export const hostStage = (hosted: HostedStage, { health, metrics, log, clock, errors }: ServiceContext): Promise<RunningService> => {
  const { role, sport, environment, config } = hosted
  const instruments = metrics.open(stageMetrics)
  const intake = health.condition('intake', 'restoring the state')
  const stopping = new AbortController()
  const chosen = chooseOwnership(hosted, { clock, logger: log })
  const ownership: ShardOwnership = {
    candidates: chosen.candidates,
    acquire: async (signal) => {
      if (config.ownership === 'lease') {
        intake.met()
        log.info({}, 'Waits for a shard.')
      }
      const lease = await chosen.acquire(signal)
      intake.unmet('restoring the state')
      log.info({ shard: lease.shard, ownership: config.ownership, sinceStartMs: sinceStartMs() }, 'Shard is ours.')
      return lease
    },
  }
  let stage: RunningStage | undefined
  let hasCommitted = false
  /** Milliseconds since the process began, for the parts of a restart. */
  const sinceStartMs = (): number => Math.round(performance.now())
  const starting = startStage({
    log: hosted.log,
    logic: hosted.logic,
    ownership,
    signal: stopping.signal,
    group: stageGroupOf(role, sport),
    transactionalIdOf: (owned) => `${environment}.${role}.${sport}.${owned}`,
    nowMs: () => Math.floor(clock.nowUs() / 1000),
    pacing: config,
    observer: {
      onStartFailed: (error) => {
        intake.unmet('waiting for the brokers')
        log.warn({ code: error.code, reason: error.message }, 'The start is tried again.')
      },
      onCommit: ({ records, outputs, bytes, durationUs }) => {
        instruments.fairline_stage_transactions_total.add(1)
        instruments.fairline_stage_records_total.add(records)
        instruments.fairline_stage_outputs_total.add(outputs)
        instruments.fairline_stage_written_bytes_total.add(bytes)
        instruments.fairline_stage_commit_seconds.record(durationUs / 1e6)
        if (hasCommitted) return
        hasCommitted = true
        log.info({ records, commitMs: Math.round(durationUs / 1000), sinceStartMs: sinceStartMs() }, 'First transaction is committed.')
      },
      onRestored: ({ keys, records, durationUs }) => {
        instruments.fairline_stage_restore_seconds.set(durationUs / 1e6)
        log.info({ keys, records, restoreMs: Math.round(durationUs / 1000), sinceStartMs: sinceStartMs() }, 'State is restored.')
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
    const status = stage?.status()
    instruments.fairline_stage_shards_held.set(status?.phase === 'running' || status?.phase === 'suspended' ? 1 : 0)
    instruments.fairline_stage_buffered_records.set(status?.bufferedRecords ?? 0)
    instruments.fairline_stage_buffered_bytes.set(status?.bufferedBytes ?? 0)
    instruments.fairline_stage_lag_records.set(status?.lagRecords ?? 0)
    instruments.fairline_stage_suspended.set(status?.phase === 'suspended' ? 1 : 0)
  })
  observeBuffers(metrics, () => stage?.status().buffers ?? [])
  const watch = watchProgress(
    {
      name: 'stage',
      hasInput: () => {
        const status = stage?.status()
        return status?.phase === 'running' && status.bufferedRecords > 0
      },
      progress: () => stage?.status().transactions ?? 0,
      giveUp: errors.fatal,
    },
    { health, metrics, log },
  )
  const run = async (): Promise<void> => {
    try {
      stage = await starting
    } catch (caught) {
      // Told to stop while it stood by.
      if (stopping.signal.aborted) return
      throw caught
    }
    intake.met()
    if (stopping.signal.aborted) await stage.stop()
    await stage.done
  }
  const done = run()
  // Watched once the service counts as started; a failure before that is not unhandled.
  done.catch(() => undefined)
  return Promise.resolve({
    done,
    intake: {
      suspension: () => {
        const status = stage?.status()
        return status?.phase === 'suspended' ? status.reason : undefined
      },
      resume: () => stage?.resume(),
    },
    drain: async () => {
      stopping.abort()
      await stage?.stop()
      watch.close()
      await done
    },
  })
}
