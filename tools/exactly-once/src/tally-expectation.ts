/** A record of a tally stage's input. */
export interface TallyInput {
  readonly key: string
  readonly value: string
}

/** A committed record of its output, as the independent reader found it. */
export interface TallyOutput {
  readonly offset: number
  readonly value: string
}

/** A broken promise, with the first record that breaks it. */
export interface Finding {
  readonly rule: 'lost' | 'doubled' | 'out of order' | 'torn' | 'foreign'
  readonly detail: string
}

/** Input whose every record has an output of its own; some end a transaction early. */
export const tallyInput = (count: number): readonly TallyInput[] =>
  Array.from({ length: count }, (_, i) => ({ key: `k${i % 7}`, value: i % 13 === 0 ? 'cut' : '1' }))

/** What a tally stage must write for the input of one partition, computed anew. */
export const expectedOutputs = (topic: string, input: readonly TallyInput[]): readonly string[] => {
  const counts = new Map<string, number>()
  return input.map(({ key }, offset) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${topic} ${offset} ${key}=${count} of ${offset + 1}`
  })
}

const inputOffsetOf = (topic: string, value: string): number | undefined => {
  const [name, offset] = value.split(' ')
  return name === topic && offset !== undefined && /^\d+$/.test(offset) ? Number(offset) : undefined
}

/**
 * Compares the committed output of one partition with what its input demands. An output names the offset of its input and how many records of
 * its key and partition the state had counted, so state, offsets and outputs that were not committed together show in its text (`torn`).
 * @returns the first finding of each rule; none where every output is there once, in order, with the right text
 */
export const checkOutputs = (topic: string, expected: readonly string[], found: readonly TallyOutput[]): readonly Finding[] => {
  const findings = new Map<Finding['rule'], Finding>()
  const report = (rule: Finding['rule'], detail: string): void => {
    if (!findings.has(rule)) findings.set(rule, { rule, detail })
  }
  const seenAt = new Map<number, number>()
  let last = -1
  for (const { offset, value } of found) {
    const input = inputOffsetOf(topic, value)
    if (input === undefined || input >= expected.length) {
      report('foreign', `offset ${offset}: "${value}" is the output of no input.`)
      continue
    }
    const before = seenAt.get(input)
    if (before !== undefined) report('doubled', `offsets ${before} and ${offset} are both the output of input ${input}.`)
    else if (input < last) report('out of order', `offset ${offset} is the output of input ${input}, after that of ${last}.`)
    if (value !== expected[input]) report('torn', `offset ${offset}: "${value}" should be "${expected[input]}".`)
    seenAt.set(input, offset)
    last = Math.max(last, input)
  }
  const lost = expected.findIndex((_, input) => !seenAt.has(input))
  if (lost >= 0) report('lost', `input ${lost} has no output.`)
  return [...findings.values()]
}
