import { killServer, stackStatus, startServer } from '@fairline/tools-stack'
import { tallyTopicsOn } from '@fairline/runtime-stage/testing'
import type { BrokerRoles } from './broker-roles.ts'
import { brokerRoles, coordinatorPartition } from './broker-roles.ts'
import type { Lab } from './lab.ts'
import type { SupervisedStage } from './supervised-stage.ts'
import type { TallyVerdict } from './tally-run.ts'
import { startTallyRun } from './tally-run.ts'
import { waitFor } from './wait-for.ts'

/** Who is killed while stages copy. */
export const victims = ['partition leader', 'transaction coordinator', 'group coordinator', 'every broker'] as const

/** One of {@link victims}. */
export type Victim = (typeof victims)[number]

/** A kill, and how long it stopped the stages. */
export interface KillReport {
  readonly victim: Victim
  readonly brokers: readonly number[]
  /** From the kill to the next commit of the stage that waited longest. */
  readonly nextCommitMs: number
}

/** What a run under broker kills left. */
export interface BrokerKillReport {
  readonly kills: readonly KillReport[]
  readonly verdicts: readonly TallyVerdict[]
  /** How often stage processes were started again. */
  readonly exits: number
}

/** Options of {@link killBrokers}. */
export interface BrokerKillOptions {
  readonly name: string
  readonly victims: readonly Victim[]
  /** So much input that the stages are still at work at the last kill, at 20 records in 100 ms each. */
  readonly recordsPerPartition: number
  /** Told of each kill when the stages go on. */
  readonly onKill: (report: KillReport) => void
}

const stageCount = 2
const commitsBeforeKill = 5
const internalTopics = ['__transaction_state', '__consumer_offsets']

const brokersOf = async (
  roles: BrokerRoles,
  lab: Lab,
  victim: Victim,
  name: string,
  stage: SupervisedStage,
): Promise<readonly number[]> => {
  const { group } = stage.order
  switch (victim) {
    case 'partition leader':
      return [await roles.leaderOf(tallyTopicsOn(name).out, 0)]
    case 'transaction coordinator':
      return [await roles.leaderOf('__transaction_state', coordinatorPartition(group))]
    case 'group coordinator':
      return [await roles.leaderOf('__consumer_offsets', coordinatorPartition(group))]
    case 'every broker':
      return Array.from({ length: lab.brokerCount }, (_, i) => i + 1)
  }
}

const runningBrokers = ({ root }: Lab): number => stackStatus(root)?.servers.find(({ name }) => name === 'kafka-internal')?.pids.length ?? 0

/** Kills brokers (SIGKILL) under two copying stages, one victim after the other, each when the last is back and in sync, and counts. */
export const killBrokers = async (lab: Lab, options: BrokerKillOptions): Promise<BrokerKillReport> => {
  const { name, recordsPerPartition, onKill } = options
  const roles = brokerRoles(lab)
  const run = await startTallyRun(lab, {
    name,
    stages: stageCount,
    recordsPerPartition,
    maxRecordsPerTransaction: 20,
    commitIntervalMs: 100,
    cluster: lab.cluster,
  })
  const nextCommits = async (afterMs: number): Promise<number> =>
    Math.max(
      ...(await Promise.all(
        run.stages.map((stage) => waitFor(`a commit of ${stage.order.clientId}`, () => stage.firstCommitAfter(afterMs))),
      )),
    )
  const kills: KillReport[] = []
  try {
    for (const victim of options.victims) {
      const [stage] = run.stages
      if (stage === undefined) throw new TypeError('A run has at least one stage.')
      const before = run.stages.map(({ commitsAtMs }) => commitsAtMs.length)
      await waitFor('the stages to copy', () =>
        run.stages.every(({ commitsAtMs }, i) => commitsAtMs.length >= (before[i] ?? 0) + commitsBeforeKill) ? true : undefined,
      )
      const brokers = await brokersOf(roles, lab, victim, name, stage)
      const killedAtMs = performance.now()
      for (const id of brokers) killServer(lab.root, 'kafka-internal', 'SIGKILL', `kafka-internal-${id}`)
      // A process that is not gone yet would be taken for one that needs no start.
      await waitFor('the killed brokers to be gone', () => (runningBrokers(lab) === lab.brokerCount - brokers.length ? true : undefined))
      // With a majority left the others must take over before the dead one is back.
      const isMajorityLeft = brokers.length * 2 < lab.brokerCount
      if (isMajorityLeft) await nextCommits(killedAtMs)
      await startServer(lab.root, 'kafka-internal')
      const report = { victim, brokers, nextCommitMs: (await nextCommits(killedAtMs)) - killedAtMs }
      onKill(report)
      kills.push(report)
      const replicated = [...Object.values(tallyTopicsOn(name)), ...internalTopics]
      await waitFor('the replicas to be in sync', async () => ((await roles.areInSync(replicated).catch(() => false)) ? true : undefined))
    }
    await run.finish(240_000)
    const verdicts = await run.verdicts(true)
    return { kills, verdicts, exits: run.stages.reduce((sum, { exits }) => sum + exits.length, 0) }
  } finally {
    run.kill()
  }
}
