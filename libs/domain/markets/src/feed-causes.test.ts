import { describe, expect, it } from 'vitest'
import type { PlayedRace, RaceStep } from './testing/play-race.ts'
import { playRace } from './testing/play-race.ts'

const everyStep = () => true
const score = (home: number, away: number): RaceStep => ({ kind: 'score', home, away })
const review: RaceStep = { kind: 'review' }
const tick: RaceStep = { kind: 'tick' }
const live = (...steps: readonly RaceStep[]): PlayedRace => playRace([{ kind: 'start' }, score(1, 0), ...steps], everyStep)
const open = ({ book }: PlayedRace): number => [...book.markets.values()].filter(({ status }) => status === 'active').length
const stops = ({ publications }: PlayedRace): readonly string[] =>
  publications.flatMap((each) => each.stops.map((note) => `${note.kind} ${note.reason}`))

describe.each([
  ['a gap', { kind: 'gap' }, 'gap', 'feed-gap'],
  ['a refusal', { kind: 'refusal', clockOnly: false }, 'refused', 'feed-refused'],
  ['a refused clock', { kind: 'refusal', clockOnly: true }, 'refused', 'feed-refused'],
  ['a doubt about the numbering', { kind: 'renumbering', adopted: false }, 'renumbered', 'feed-renumbered'],
  ['a new numbering', { kind: 'renumbering', adopted: true }, 'renumbered', 'feed-renumbered'],
  ['silence', { kind: 'silence' }, 'silent', 'feed-silent'],
] as const)('%s', (_, step, feed, reason) => {
  it('closes the game in its own pass, says why once, and opens it with a full state', () => {
    const closed = live(step)
    expect([open(closed), closed.book.feed]).toEqual([0, feed])
    expect([...closed.book.markets.values()].filter(({ status }) => status === 'suspended').map((each) => each.reason)).toContain(reason)
    expect(stops(live(step, step))).toEqual([`stop ${reason}`])
    expect(open(live(step, review))).toBe(0)
    const opened = live(step, score(1, 1))
    expect(open(opened)).toBeGreaterThan(0)
    expect([opened.book.feed, ...stops(opened)]).toEqual(['alive', `stop ${reason}`, `resume ${reason}`])
  })
})

describe('a state of the clock', () => {
  it('opens what a refused clock closed, and nothing else', () => {
    expect(open(live({ kind: 'refusal', clockOnly: true }, tick))).toBeGreaterThan(0)
    expect(open(live({ kind: 'refusal', clockOnly: true }, { kind: 'gap' }, tick))).toBe(0)
    expect(open(live({ kind: 'refusal', clockOnly: false }, tick))).toBe(0)
  })
})

describe('a hazard of the clock', () => {
  it('closes the game with the very message, though only prices follow most of them, and is lifted by the next', () => {
    const steps = [{ kind: 'start' }, score(1, 0), { kind: 'odd-tick' }, tick, tick] as const
    const onlyForcedCuts = playRace(steps, () => false)
    expect(stops(onlyForcedCuts)).toEqual(['stop state-unconfirmed', 'resume state-unconfirmed'])
    expect(open(onlyForcedCuts)).toBeGreaterThan(0)
  })
})

describe('what was lost', () => {
  it('is told to the sport by every gap and refusal but those of the clock, until the final', () => {
    const lostAfter = (...steps: readonly RaceStep[]): boolean => playRace([{ kind: 'start' }, ...steps], everyStep).book.sport.lost
    expect(lostAfter({ kind: 'gap' })).toBe(true)
    expect(lostAfter({ kind: 'refusal', clockOnly: false })).toBe(true)
    expect(lostAfter({ kind: 'renumbering', adopted: true })).toBe(true)
    expect(lostAfter({ kind: 'renumbering', adopted: false })).toBe(false)
    expect(lostAfter({ kind: 'refusal', clockOnly: true })).toBe(false)
    expect(lostAfter(score(1, 0), { kind: 'stop' }, { kind: 'gap' })).toBe(false)
  })

  it('leaves a market that counts it without a result until no correction can come', () => {
    const lost = [{ kind: 'start' }, { kind: 'gap' }, score(2, 1), { kind: 'stop' }] as const
    const first = (steps: readonly RaceStep[]) => [...playRace(steps, everyStep).book.markets.values()].find(({ type }) => type === 'first')
    expect(first(lost)).toMatchObject({ status: 'suspended', reason: 'result-unknown' })
    expect(first([...lost, { kind: 'passed', ms: 15 * 86_400_000 }])).toMatchObject({ status: 'cancelled', reason: 'no-result' })
  })
})
