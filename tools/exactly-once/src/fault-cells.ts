import type { Random } from '@fairline/kernel'
import type { Direction, KafkaApi, KafkaFault } from '@fairline/tools-fault-proxy'

/** One way in which an answer, or a question, gets lost: the matrix consists of them. */
export interface FaultCell {
  readonly api: KafkaApi
  readonly direction: Direction
  readonly fault: KafkaFault
  /** How many of them pass before. */
  readonly skip: number
}

/** Longer than the driver waits for an answer: it has given up, and its successor may be at work, when the delayed one arrives. */
const beyondTimeoutMs = 6_000
const withinTimeoutMs = 400

const faults: readonly KafkaFault[] = ['drop', 'disconnect', { delayMs: withinTimeoutMs }, { delayMs: beyondTimeoutMs }]
const directions: readonly Direction[] = ['request', 'response']

/** Requests that a stage sends, and how many of each it surely sends. */
const requests: readonly (readonly [api: KafkaApi, atLeast: number])[] = [
  ['Metadata', 1],
  ['FindCoordinator', 1],
  ['InitProducerId', 1],
  ['OffsetFetch', 1],
  ['ListOffsets', 1],
  ['Fetch', 3],
  ['AddOffsetsToTxn', 20],
  ['TxnOffsetCommit', 20],
  ['AddPartitionsToTxn', 20],
  ['Produce', 20],
  ['EndTxn', 20],
]

/** Every request of a stage, both ways, with every fault. */
export const allCells: readonly FaultCell[] = requests.flatMap(([api]) =>
  directions.flatMap((direction) => faults.map((fault) => ({ api, direction, fault, skip: 0 }))),
)

const somewhere = (cell: Omit<FaultCell, 'skip'>, random: Random): FaultCell => {
  const atLeast = requests.find(([api]) => api === cell.api)?.[1] ?? 1
  return { ...cell, skip: Math.floor(random() * atLeast) }
}

/** The cells in the order of a seed, each somewhere in the run of its stage. */
export const shuffledCells = (random: Random): readonly FaultCell[] =>
  allCells
    .map((cell) => ({ cell: somewhere(cell, random), place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ cell }) => cell)

const transactional: readonly KafkaApi[] = [
  'InitProducerId',
  'Fetch',
  'AddOffsetsToTxn',
  'TxnOffsetCommit',
  'AddPartitionsToTxn',
  'Produce',
  'EndTxn',
]

/** The cells of a short run: each answer of a transaction broken off, those that decide also lost for good or late. */
export const smokeCells = (random: Random): readonly FaultCell[] =>
  [
    ...transactional.map((api) => ({ api, direction: 'response', fault: 'disconnect' }) as const),
    { api: 'Produce', direction: 'response', fault: 'drop' } as const,
    { api: 'TxnOffsetCommit', direction: 'response', fault: 'drop' } as const,
    { api: 'EndTxn', direction: 'response', fault: 'drop' } as const,
    { api: 'EndTxn', direction: 'request', fault: 'drop' } as const,
    { api: 'EndTxn', direction: 'request', fault: { delayMs: beyondTimeoutMs } } as const,
  ].map((cell) => somewhere(cell, random))

/** A cell in words: `EndTxn response lost, the 4th`. */
export const describeCell = ({ api, direction, fault, skip }: FaultCell): string => {
  const what = fault === 'drop' ? 'lost' : fault === 'disconnect' ? 'cut off' : `${fault.delayMs / 1000} s late`
  return `${api} ${direction} ${what}, after ${skip}`
}
