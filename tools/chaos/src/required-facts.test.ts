import { invariants } from '@fairline/tools-verify'
import { expect, it } from 'vitest'
import { isViolation, judgeScores, neededFacts } from './required-facts.ts'

const held = (id: string, facts: number) => ({ id, title: id, verdict: { kind: 'held' as const, facts } })
const idle = (id: string) => ({ id, title: id, verdict: { kind: 'not-applicable' as const, reason: 'nothing happened' } })
const violations = (scores: Parameters<typeof judgeScores>[0], required: Parameters<typeof judgeScores>[1]): string[] =>
  judgeScores(scores, required)
    .filter(({ verdict }) => isViolation(verdict))
    .map(({ id }) => id)

it('fails a run that must show what rests on too few facts', () => {
  expect(violations([held('I1', 999)], 'ci')).toEqual(['I1'])
  expect(violations([held('I1', 1_000)], 'ci')).toEqual([])
  expect(violations([idle('I1')], 'ci')).toEqual(['I1'])
  expect(violations([held('I1', 999)], 'none')).toEqual([])
})

it('tells what only an hour can show, and fails the hour that does not', () => {
  expect(judgeScores([held('I6', 1)], 'ci')[0]?.verdict).toEqual({
    kind: 'not-shown',
    facts: 1,
    needed: 20,
    isRequired: false,
    reason: 'too few facts',
  })
  expect(violations([held('I6', 1)], 'nightly')).toEqual(['I6'])
})

it('leaves a broken invariant broken on a single fact', () => {
  const broken = {
    id: 'I6',
    title: 'I6',
    verdict: { kind: 'broken' as const, facts: 1, count: 1, first: { detail: 'x' }, offences: [{ detail: 'x' }] },
  }
  expect(violations([broken], 'none')).toEqual(['I6'])
})

it('knows every invariant of the checker', () => {
  expect(invariants.map(({ id }) => id).filter((id) => neededFacts[id] === undefined)).toEqual([])
})
