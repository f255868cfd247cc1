import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RaceStep } from './testing/play-race.ts'
import { playRace } from './testing/play-race.ts'
import { raceSport } from './testing/race-sport.ts'

const allTypes = raceSport.markets.map(({ type }) => type)
const everyStep = () => true

const stoppedTypes = (steps: readonly RaceStep[]): readonly string[] => {
  const { book } = playRace([{ kind: 'start' }, ...steps], everyStep)
  const causes = book.causes.filter(({ origin }) => origin === 'operator')
  return allTypes.filter((type) =>
    causes.some(({ scope }) => scope.kind === 'game' || (scope.kind === 'types' && scope.types.includes(type))),
  )
}

const command = fc.record({
  kind: fc.constantFrom('suspend' as const, 'resume' as const),
  types: fc.uniqueArray(fc.constantFrom(...allTypes), { maxLength: 3 }),
})

describe('stops of operators', () => {
  it('union and subtract types, whatever the order and the grouping', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        const model = new Set<string>()
        for (const { kind, types } of commands)
          for (const type of types.length === 0 ? allTypes : types)
            if (kind === 'suspend') model.add(type)
            else model.delete(type)
        expect(new Set(stoppedTypes(commands))).toEqual(model)
        const { book } = playRace([{ kind: 'start' }, { kind: 'score', home: 0, away: 0 }, ...commands], everyStep)
        for (const market of book.markets.values())
          expect([market.type, market.status === 'active']).toEqual([market.type, !model.has(market.type)])
      }),
      { numRuns: 300 },
    )
  })

  it('say what they stop and what they open, and nothing twice', () => {
    const { publications } = playRace(
      [
        { kind: 'start' },
        { kind: 'suspend', types: ['moneyline'] },
        { kind: 'suspend', types: ['total', 'moneyline'] },
        { kind: 'resume', types: ['total', 'moneyline'] },
        { kind: 'suspend', types: [] },
        { kind: 'suspend', types: ['total'] },
        { kind: 'resume', types: ['total'] },
        { kind: 'resume', types: [] },
      ],
      everyStep,
    )
    const notes = publications.flatMap((each) =>
      each.stops.map(({ kind, scope }) => `${kind} ${scope.kind === 'types' ? scope.types.join('+') : scope.kind}`),
    )
    expect(notes).toEqual([
      'stop moneyline',
      'stop total',
      'resume moneyline',
      'resume total',
      'stop game',
      'resume total',
      'resume first+moneyline',
    ])
  })
})
