import type { RealCase } from '../real-case.ts'
import { begin, script } from './steps.ts'
import { person, lineup, fixture, live, play, action, expected, mlb } from './words.ts'

/** Situations of baseball feeds: players who leave and are seen again. */
export const mlbPlayersWhoLeave: readonly RealCase[] = [
  mlb(
    'a player who was said to be replaced bats: he is still in the game, his markets are not decided',
    'Absence and presence: a plate appearance is evidence',
    ...begin,
    action({ at: 'top 1', bat: 0, event: 'offensive_substitution', outs: 0, score: [0, 0], rest: { replacedPlayer: person('a2') } }),
    expected({ markets: { 'hits/ft/mlb-a2/1': 'settled:void' } }),
    play({ at: 'top 1', bat: 0, event: 'field_out', outs: 1, score: [0, 0] }),
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 2, score: [0, 0] }),
    expected({ markets: { 'hits/ft/mlb-a2/1': 'suspended' } }),
  ),
  (() => {
    const s = script()
    return mlb(
      'a two-way player is replaced as batter and goes on pitching: his strikeouts are not decided',
      'OBR 5.11(b), since 2022',
      fixture({
        players: [
          ...lineup('home', 'h').filter((each) => each['id'] !== 'h3'),
          { ...person('hp'), side: 'home', role: 'batter_3' },
          ...lineup('away', 'a'),
        ],
      }),
      live({ at: 'top 1', score: [0, 0] }),
      ...s.outs('top 1'),
      s.pa('bottom 1', 'field_out', 1),
      s.pa('bottom 1', 'field_out', 2),
      action({
        at: 'bottom 1',
        bat: 5,
        event: 'offensive_substitution',
        outs: 2,
        score: [0, 0],
        rest: { replacedPlayer: person('hp'), player: person('h10') },
      }),
      s.pa('bottom 1', 'field_out', 3, { who: 'h10' }),
      s.pa('top 2', 'strikeout', 1),
      expected({ open: true, markets: { 'strikeouts/ft/mlb-hp/9': 'active' } }),
    )
  })(),
]
