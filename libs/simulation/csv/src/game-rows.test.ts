import { describe, expect, it } from 'vitest'
import { csvRowsOf } from './csv-rows.ts'
import type { GameRows } from './game-rows.ts'
import { createGameRowCollector } from './game-rows.ts'

const gamesOf = (...lines: readonly string[]): readonly (readonly [string, number, string | undefined])[] => {
  const collector = createGameRowCollector('game')
  const games: (GameRows | undefined)[] = []
  for (const row of csvRowsOf(['game,n', ...lines].join('\n'))) games.push(collector.add(row))
  games.push(collector.end())
  return games.filter((game) => game !== undefined).map(({ id, rows, fault }) => [id, rows.length, fault])
}

describe('rows of a file with several games', () => {
  it('are collected by game', () => {
    expect(gamesOf('A,1', 'A,2', 'B,1')).toEqual([
      ['A', 2, undefined],
      ['B', 1, undefined],
    ])
  })

  it('count a broken row against its game alone', () => {
    expect(gamesOf('A,1', 'A', 'A,3', 'B,1')).toEqual([
      ['A', 2, 'line 3 has 1 cells where the header has 2'],
      ['B', 1, undefined],
    ])
  })

  it('count a broken row between two games against both', () => {
    expect(gamesOf('A,1', '?', 'B,1', 'C,1').map(([id, , fault]) => [id, fault !== undefined])).toEqual([
      ['A', true],
      ['B', true],
      ['C', false],
    ])
  })

  it('do not make two games of one whose rows stand apart', () => {
    expect(gamesOf('A,1', 'B,1', 'A,2')).toEqual([
      ['A', 1, undefined],
      ['B', 1, undefined],
      ['A', 1, 'line 4: the rows of this game stand apart'],
    ])
  })
})
