import type { Place, SportFacts, StageName, StageStateFact } from './facts.ts'

/** The stages, in the order of the path. */
export const stages = ['normalizer', 'calculator'] as const satisfies readonly StageName[]

/** The topics a stage writes in its transactions, by their last name parts. */
export const outputTopics: Readonly<Record<StageName, readonly string[]>> = {
  normalizer: ['normalized', 'command-results', 'normalizer.dlq', 'normalizer.late', 'normalizer.state'],
  calculator: [
    'odds',
    'stops',
    'settlements',
    'board',
    'status',
    'heartbeat',
    'fixtures',
    'command-results',
    'anomalies',
    'calculator.dlq',
    'calculator.state',
  ],
}

/** The committed outputs of a stage. */
export const outputsOf = (facts: SportFacts, stage: StageName): readonly Place[] =>
  stage === 'normalizer'
    ? [...facts.events, ...facts.silences, ...facts.late, ...facts.normalizerRejected]
    : [
        ...facts.changes,
        ...facts.boards,
        ...facts.statuses,
        ...facts.heartbeats,
        ...facts.fixtures,
        ...facts.stops,
        ...facts.settlements,
        ...facts.anomalies,
        ...facts.calculatorRejected,
      ]

/** All records of a stage's transaction in a partition have its time. */
export const transactionOf = ({ partition, writtenAtMs }: Place): string => `${partition} ${writtenAtMs}`

/** A stage's own records, by partition. */
export const statesOf = ({ stageStates }: SportFacts, stage: StageName): ReadonlyMap<number, readonly StageStateFact[]> =>
  Map.groupBy(
    stageStates.filter((state) => state.stage === stage),
    ({ partition }) => partition,
  )
