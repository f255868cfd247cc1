import type { PartitionLogic, StageLogic } from '../stage-logic.ts'

/** Names of the tally stage's topics. */
export interface TallyTopics {
  readonly in: string
  readonly side: string
  readonly out: string
  readonly state: string
}

/** Topics of a tally stage, by their prefix. */
export const tallyTopicsOn = (prefix: string): TallyTopics => ({
  in: `${prefix}.in`,
  side: `${prefix}.side`,
  out: `${prefix}.out`,
  state: `${prefix}.state`,
})

/** Topics of {@link tallyLogic}. */
export const tallyTopics = tallyTopicsOn('t')

/**
 * A small stage whose output shows every mistake: for each record it writes how many of its key and of its partition came so far.
 * Values: `cut` cuts, `stop` suspends, `drop` forgets the key, `boom` throws.
 */
export const tallyLogicOn = (topics: TallyTopics): StageLogic => ({
  inputs: [topics.in, topics.side],
  stateTopic: topics.state,
  stateVersion: 1,
  readableStateVersions: [1],
  open: (): PartitionLogic => {
    const counts = new Map<string, number>()
    const touched = new Set<string>()
    let total = 0
    let passes = 0
    let outputs: { key: string; value: Uint8Array }[] = []
    return {
      restore: (key, _version, state) => void counts.set(key, Number(Buffer.from(state).toString())),
      restorePartition: (_version, state) => {
        total = Number(Buffer.from(state).toString())
      },
      apply: ({ topic, record }) => {
        const key = String(record.key)
        const value = String(record.value)
        if (value === 'boom') throw new RangeError('boom')
        total++
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        touched.add(key)
        if (value === 'drop') counts.delete(key)
        outputs.push({ key, value: Buffer.from(`${topic} ${record.offset} ${key}=${count} of ${total}`) })
        if (value === 'cut') return 'cut'
        return value === 'stop' ? { suspend: `stopped by ${key}` } : 'continue'
      },
      flush: () => {
        passes++
        const result = {
          outputs: [{ topic: topics.out, records: outputs.map((each) => ({ ...each, headers: { pass: String(passes) } })) }],
          state: [...touched].map((key) => {
            const count = counts.get(key)
            return { key, state: count === undefined ? null : Buffer.from(String(count)) }
          }),
          partitionState: Buffer.from(String(total)),
        }
        outputs = []
        touched.clear()
        return result
      },
    }
  },
})

/** {@link tallyLogicOn} {@link tallyTopics}. */
export const tallyLogic: StageLogic = tallyLogicOn(tallyTopics)
