import { expect, it } from 'vitest'
import { chaosScript } from './chaos-script.ts'
import { faultReach } from './fault-reach.ts'
import { replaceScorecard } from './replace-section.ts'
import type { RoundOutcome } from './run-round.ts'
import type { ChaosFindings } from './scorecard.ts'
import { chaosScorecard, nemesisScores } from './scorecard.ts'
import { scorecardLines, scorecardMarkdown } from './scorecard-lines.ts'

const perReader = (value: number) => ({ partner: value, redis: value, api: value, stream: value })
const freshness = { samples: perReader(100), unanswered: perReader(1), oldestTradableMs: perReader(4_990), offences: [], trace: [] }
const summary = { count: 5, p50Ms: 20, p99Ms: 90, maxMs: 95 }
const latency = { calm: summary, faults: { ...summary, maxMs: 9_000 } }
const fault = { kind: 'redis-flush', target: 'redis', afterMs: 0, forMs: 500 } as const
const injectedWith = (effect: string | undefined) => [
  { fault, kind: fault.kind, target: fault.target, fromMs: 0, untilMs: 500, ...faultReach(fault), effect },
]
const round = (atMs: number, effect: string | undefined, recovery: RoundOutcome['recovery']): RoundOutcome => ({
  round: { atMs, forMs: 500, faults: [fault] },
  injected: injectedWith(effect),
  recovery,
})
const outcomes: readonly RoundOutcome[] = [
  round(5_000, '12 keys lost', { nfl: 1_500, nba: 300, mlb: 'no-game' }),
  round(9_000, undefined, { nfl: 400, nba: 200, mlb: 250 }),
  round(12_000, '3 keys lost', { nfl: 900, nba: 200, mlb: 250 }),
  { round: { atMs: 15_000, forMs: 0, faults: [] }, injected: [], recovery: { nfl: 10, nba: 10, mlb: 'never' } },
]
const commands = { accepted: 5, repeated: 2, retried: 1, offences: [] }
const end = { games: 3, notFinal: [], wrongScores: [] }

const findings = (changes: Partial<ChaosFindings>): ChaosFindings => ({
  script: chaosScript({ seed: 9, minutes: 1, kinds: ['redis-flush', 'feed-gap'] }),
  machine: 'test',
  began: '2026-03-01T00:00:00.000Z',
  tookMs: 60_000,
  speed: 30,
  outcomes,
  freshness,
  latency: { nfl: latency, nba: latency, mlb: latency },
  restarts: new Map([
    ['odds-nfl', 2],
    ['api', 1],
  ]),
  scores: nemesisScores(outcomes, freshness, end, commands),
  ...changes,
})

it('counts violations, and recoveries from faults that were felt, by the slowest sport that had a game', () => {
  const card = chaosScorecard(findings({}))
  expect(card.faults).toEqual([
    { kind: 'redis-flush', injected: 3, felt: 2, effect: '12 keys lost', recoveryMs: { median: 900, worst: 1_500 } },
    { kind: 'feed-gap', injected: 0, felt: 0, effect: undefined, recoveryMs: undefined },
  ])
  expect(card.violations).toBe(1)
  expect(card.invariants.find(({ id }) => id === 'N2')?.verdict).toMatchObject({
    kind: 'broken',
    facts: 5,
    count: 1,
    first: { detail: 'mlb after a calm round' },
  })
  expect(Object.keys(card.restarts)).toEqual(['api', 'odds-nfl'])
})

it('makes a violation of an offence of the sampler, of a game without an end and of a wrong score', () => {
  const scores = nemesisScores(
    outcomes.slice(0, 3),
    { ...freshness, offences: ['redis nfl-1: too old'] },
    { games: 3, notFinal: ['nba-1 is live'], wrongScores: ['nfl-1 ended 7-0, played was 7-3'] },
    { ...commands, offences: ['suspend of nfl-1: 404'] },
  )
  expect(scores.map(({ id, verdict }) => [id, verdict.kind])).toEqual([
    ['N1', 'broken'],
    ['N2', 'held'],
    ['N3', 'broken'],
    ['N4', 'broken'],
    ['N5', 'held'],
    ['N6', 'broken'],
  ])
})

it('is printed for people, and kept in a section of a document', () => {
  const card = chaosScorecard(findings({}))
  expect(scorecardLines(card).at(-1)).toBe('seed 9: 3 faults, 2 of them felt, in 4 rounds, 60.0 s, 1 violations')
  const markdown = scorecardMarkdown(card, 'npx fairline chaos --seed 9')
  expect(markdown).toContain('**3 faults, 2 of them felt, in 4 rounds, 5 invariants held, 0 not shown, 1 violations.**')
  const document = 'before\n<!-- scorecard:begin -->\nold\n<!-- scorecard:end -->\nafter\n'
  expect(replaceScorecard(document, ['new'])).toBe('before\n<!-- scorecard:begin -->\n\nnew\n\n<!-- scorecard:end -->\nafter\n')
  expect(replaceScorecard('no section', ['new'])).toBeUndefined()
})
