import type { JsonObject } from '@fairline/kernel'
import type { RealCase } from '../real-case.ts'
import { begin, script, zeros } from './steps.ts'
import { person, lineup, fixture, status, live, final, preview, play, pitch, expected, open, mlb } from './words.ts'

/** The fixture of another day, with other starting pitchers. */
const otherStarters = fixture({
  gameDate: '2026-01-12',
  players: [
    ...lineup('home', 'h').filter((each) => each['id'] !== 'hp'),
    ...lineup('away', 'a').filter((each) => each['id'] !== 'ap'),
    { ...person('hq'), side: 'home', role: 'starting_pitcher' },
    { ...person('aq'), side: 'away', role: 'starting_pitcher' },
  ],
})

/** Situations of baseball feeds: games that begin twice. */
export const mlbMadeUpGames: readonly RealCase[] = [
  mlb(
    'postponed before its first pitch, made up with other starters: the market of the listed pitchers is that of the new ones',
    'docs/feeds/mlb.md: lines, players and rules are those of its newest fixture',
    fixture(),
    preview('Warmup'),
    expected({ open: true, markets: { 'moneyline_listed/ft': 'active' } }),
    final({ at: 'top 1', score: [0, 0] }, 'Postponed: Rain'),
    otherStarters,
    preview('Scheduled'),
    expected({ open: true, markets: { 'moneyline_listed/ft': 'active', 'strikeouts/ft/mlb-hq/9': 'active' } }),
  ),
  mlb(
    'Warmup flickers after the first pitches were thrown: the game has begun, and is closed',
    'docs/feeds/mlb.md: in a game that has begun closed (delay) until it goes on; MLB-LED-Scoreboard#747',
    ...begin,
    pitch('top 1', 0, [0, 1]),
    pitch('top 1', 0, [0, 2]),
    preview('Warmup'),
    expected({ open: false, reason: 'delay', phase: 'break' }),
    live({ at: 'top 1', score: [0, 0] }),
    pitch('top 1', 0, [1, 2]),
    open,
  ),
  mlb(
    'a washed-out game is played anew though its announcement was lost: its hits count for nothing',
    'mlb-played-anew; docs/feeds/mlb.md',
    ...begin,
    play({ at: 'top 1', bat: 0, event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }),
    expected({ markets: { 'hits/ft/mlb-a1/1': 'settled:over' } }),
    final({ at: 'top 1', score: [0, 0], more: { offense: { first: person('a1') } } }, 'Postponed: Rain'),
    { skip: 1 },
    { ...(live({ at: 'top 1', score: [0, 0] }) as { send: JsonObject }), afterMs: 86_400_000 },
    live({ at: 'top 1', score: [0, 0] }),
    expected({ markets: { 'hits/ft/mlb-a1/1': 'active' } }),
  ),
  (() => {
    const s = script()
    const stopped = {
      at: 'top 2',
      score: [0, 1],
      line: [
        [1, 0],
        [0, 0],
      ],
    } as const
    return mlb(
      'postponed in the second inning, a new fixture lists other starters, and it goes on where it stopped: the pitchers of the first day have started',
      'mlb-listed-pitchers; docs/feeds/common.md: it stands on the fixture that it began with',
      fixture(),
      preview('Warmup'),
      live({ at: 'top 1', score: [0, 0] }),
      s.pa('top 1', 'home_run', 0, { runs: 1 }),
      ...s.outs('top 1'),
      ...s.outs('bottom 1'),
      final(stopped, 'Postponed: Rain'),
      otherStarters,
      status('Preview', 'Scheduled', stopped),
      live(stopped),
      ...[1, 2, 3].map((outs) => s.pa('top 2', 'field_out', outs, { by: 'hq' })),
      ...[1, 2, 3].map((outs) => s.pa('bottom 2', 'field_out', outs, { by: 'aq' })),
      ...s.innings(3, 9),
      final({ at: 'end 9', score: [0, 1], line: [[1, 0], ...zeros(8)] }),
      expected({ phase: 'final', markets: { 'moneyline_listed/ft': 'settled:away' } }),
    )
  })(),
]
