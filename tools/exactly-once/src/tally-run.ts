import { setTimeout as delay } from 'node:timers/promises'
import type { OwnCluster } from '@fairline/adapters-kafka'
import type { LogAdmin } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import { tallyTopicsOn } from '@fairline/runtime-stage/testing'
import { exactlyOnceError } from './errors.ts'
import { readWithJava, sentinelKey } from './java-reader.ts'
import type { Lab } from './lab.ts'
import { SupervisedStage } from './supervised-stage.ts'
import type { Finding, TallyInput } from './tally-expectation.ts'
import { checkOutputs, expectedOutputs, tallyInput } from './tally-expectation.ts'

/** Partitions of each stage: a transaction always spans more than one. */
export const partitionsPerStage = 2
const pollMs = 200

/** Options of {@link startTallyRun}. */
export interface TallyRunOptions {
  /** Prefix of its topics; none of another run. */
  readonly name: string
  readonly stages: number
  readonly recordsPerPartition: number
  readonly maxRecordsPerTransaction: number
  /** 20 ms unless told; longer ones make the same input last longer. */
  readonly commitIntervalMs?: number
  /** How the stages reach the brokers. */
  readonly cluster: OwnCluster
  /** Stages of which the first life hangs inside its n-th transaction. */
  readonly hangAfter?: number
}

/** What an independent reader found of one stage's output. */
export interface TallyVerdict {
  readonly findings: readonly Finding[]
  readonly outputs: number
  /** Records that were written and never committed, where they were counted. */
  readonly aborted?: number
}

/** Stages at work, each on partitions of its own, with their input already written. */
export interface TallyRun {
  readonly stages: readonly SupervisedStage[]
  partitionsOf(stage: number): readonly number[]
  /** Waits until the input of every stage is committed (EXACTLY_ONCE_STAGE_STUCK), and ends the stages. */
  finish(deadlineMs: number): Promise<void>
  /** Counts what the stages wrote, after {@link finish}; `withAborted` reads everything a second time. */
  verdicts(withAborted: boolean): Promise<readonly TallyVerdict[]>
  /** Ends the stages at once. */
  kill(): void
}

const partitionsOf = (stage: number): readonly number[] =>
  Array.from({ length: partitionsPerStage }, (_, i) => stage * partitionsPerStage + i)

const writeInput = async ({ log }: Lab, topic: string, partitions: number, input: readonly TallyInput[]): Promise<void> => {
  const producer = await log.producer()
  const records = input.map(({ key, value }) => ({ key, value: Buffer.from(value), timestampMs: Date.now() }))
  for (let partition = 0; partition < partitions; partition++) await producer.send(topic, partition, records)
  await producer.close()
}

/** Whether a group has committed the whole input of its stage. A broker that is away says no. */
const isCommitted = async (lab: Lab, stage: SupervisedStage, topic: string, end: number): Promise<boolean> => {
  let admin: LogAdmin | undefined
  try {
    admin = await lab.log.admin()
    const committed = await admin.committed(stage.order.group, topic)
    return stage.order.partitions.every((partition) => committed.some((each) => each.partition === partition && each.offset >= end))
  } catch (caught) {
    if (caught instanceof AppError && caught.disposition === 'retry') return false
    throw caught
  } finally {
    await admin?.close()
  }
}

const waitForEnd = async (lab: Lab, stage: SupervisedStage, topic: string, end: number, deadlineMs: number): Promise<void> => {
  const until = performance.now() + deadlineMs
  while (!(await isCommitted(lab, stage, topic, end))) {
    if (performance.now() > until) {
      const reasons = stage.exits.map(({ how, reason }) => `exit ${how}: ${reason}`).join('\n')
      const { clientId } = stage.order
      throw exactlyOnceError('EXACTLY_ONCE_STAGE_STUCK', `${clientId} has not committed its input in ${deadlineMs} ms.\n${reasons}\n`)
    }
    await delay(pollMs)
  }
}

/** Writes the input of some stages and starts them. Faults aimed at `<name>-<stage>-` meet that stage only. */
export const startTallyRun = async (lab: Lab, options: TallyRunOptions): Promise<TallyRun> => {
  const { name, recordsPerPartition, maxRecordsPerTransaction, commitIntervalMs = 20, cluster, hangAfter } = options
  const partitions = options.stages * partitionsPerStage
  const topics = tallyTopicsOn(name)
  const input = tallyInput(recordsPerPartition)
  await lab.createTopics(name, partitions)
  await writeInput(lab, topics.in, partitions, input)
  const stages = Array.from(
    { length: options.stages },
    (_, stage) =>
      new SupervisedStage({
        cluster,
        prefix: name,
        clientId: `${name}-${stage}-tally`,
        partitions: partitionsOf(stage),
        group: `${name}.tally.${stage}`,
        maxRecordsPerTransaction,
        commitIntervalMs,
        ...(hangAfter === undefined ? {} : { hangAfter }),
      }),
  )
  return {
    stages,
    partitionsOf,
    finish: async (deadlineMs) => {
      try {
        await Promise.all(stages.map((stage) => waitForEnd(lab, stage, topics.in, recordsPerPartition, deadlineMs)))
        await Promise.all(stages.map((stage) => stage.stop()))
      } finally {
        for (const stage of stages) stage.kill()
      }
    },
    verdicts: async (withAborted) => {
      const producer = await lab.log.producer()
      for (let partition = 0; partition < partitions; partition++)
        await producer.send(topics.out, partition, [{ key: sentinelKey, value: Buffer.from(''), timestampMs: Date.now() }])
      await producer.close()
      const committed = await readWithJava(lab.toolOptions, topics.out, partitions, 'read_committed')
      const written = withAborted ? await readWithJava(lab.toolOptions, topics.out, partitions, 'read_uncommitted') : undefined
      const expected = expectedOutputs(topics.in, input)
      return stages.map((_, stage) => {
        const own = partitionsOf(stage)
        const count = (found: typeof committed): number => own.reduce((sum, partition) => sum + (found.get(partition)?.length ?? 0), 0)
        return {
          findings: own.flatMap((partition) => checkOutputs(topics.in, expected, committed.get(partition) ?? [])),
          outputs: count(committed),
          ...(written === undefined ? {} : { aborted: count(written) - count(committed) }),
        }
      })
    },
    kill: () => {
      for (const stage of stages) stage.kill()
    },
  }
}
