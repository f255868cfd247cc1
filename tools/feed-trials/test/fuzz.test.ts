import { describe, expect, it } from 'vitest'
import { fuzzTargets } from '../src/fuzz/fuzz-targets.ts'
import { keptInputs } from '../src/fuzz/kept-inputs.ts'
import { newTally, runFuzz, tryInput } from '../src/fuzz/run-fuzz.ts'

const turn = 400
const turns = 2

describe('every parser', () => {
  it('takes its good inputs', () => {
    for (const target of fuzzTargets()) {
      const tally = newTally(target.name)
      for (const seed of target.seeds) tryInput(target, seed, tally)
      expect(tally).toEqual({ target: target.name, accepted: target.seeds.length, rejected: 0, findings: [] })
    }
  })

  it.each(keptInputs)('$target survives $what', ({ target: name, input }) => {
    const target = fuzzTargets().find((each) => each.name === name)
    const tally = newTally(name)
    if (target !== undefined) tryInput(target, input, tally)
    expect(tally).toEqual({ target: name, accepted: 0, rejected: 1, findings: [] })
  })

  it('survives mutated inputs, and takes some of them', async () => {
    for (const { target, accepted, rejected, findings } of await runFuzz(fuzzTargets(), {
      seed: 1,
      turn,
      goOn: (inputs) => inputs < turn * turns,
    })) {
      expect(findings.map(({ index, error }) => ({ target, index, error })).slice(0, 3)).toEqual([])
      expect(accepted + rejected).toBe(turn * turns)
      expect({ target, accepted: accepted > 0, rejected: rejected > 0 }).toEqual({ target, accepted: true, rejected: true })
    }
  })

  it('is given the same inputs under the same seed', async () => {
    const tallies = () => runFuzz(fuzzTargets(), { seed: 7, turn: 40, goOn: (inputs) => inputs < 40 })
    expect(await tallies()).toEqual(await tallies())
  })
})
